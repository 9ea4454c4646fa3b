using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A city's finance bureau on a transfer for premiums of insurance for farms: what was told and passed on, carried out crop by crop in words, by county in a table, results against goals.</summary>
internal sealed class CropReport() : BlindLayout("crop-insurance", "blind-m", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var crop = year.BlindM.Crops;
        page.Heading(0, $"{year.City()}{year.Year}年度农业保险保费补贴转移支付绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Told(crop, page);
        page.Heading(1, "二、绩效目标完成情况分析");
        page.Heading(2, "（一）资金投入情况分析");
        Money(crop, page);
        page.Heading(2, "（二）绩效目标完成情况分析");
        Results(crop, page);
        page.Heading(1, "三、偏离绩效目标的原因和下一步改进措施");
        page.Say($"{crop.Levels[2].Name}到位率{crop.Levels[2].ArrivedRate}%，个别县因财力紧张配套资金拨付滞后。下一步将督促县级财政足额安排并按季结算，推进承保理赔信息与土地确权数据比对。");
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Plain("自评结果将作为下年度保费补贴资金分配和承保机构遴选的参考，并随部门决算在市政府门户网站公开。");
        page.Heading(1, "附件　转移支付区域绩效自评表");
        Form(crop, page);
    }

    private static void Told(CropInsurance crop, Page page)
    {
        var all = crop.All;
        page.Say($"（一）下达预算情况。中央和省财政下达我市保费补贴资金，连同县级配套，全年预算{all.Budget}万元，其中{crop.Levels.Select(one => page.Text($"{one.Name}{one.Budget}万元")):，}。");
        page.Plain("（二）绩效目标。三大主粮作物和生猪应保尽保，承保理赔做到公示到村、资金到户，风险保障水平稳步提高。");
    }

    private static void Money(CropInsurance crop, Page page)
    {
        var all = crop.All;
        page.Say($"1.资金到位情况。全年到位补贴资金{all.Arrived}万元，到位率{all.ArrivedRate}%。2.资金执行情况。实际拨付承保机构{all.Spent}万元，占到位资金的{all.SpentRate}%，结余{all.Left}万元，按规定结转下年。");
        page.Table(table => table
            .Head("资金来源", "预算数（万元）", "到位数（万元）", "到位率（%）", "执行数（万元）", "执行率（%）", "结转（万元）")
            .Rows(crop.Levels.Add(all), (one, _) => [one.Name, one.Budget, one.Arrived, one.ArrivedRate, one.Spent, one.SpentRate, one.Left]));
        page.Say($"3.保费规模。全市五个险种保费收入{crop.Premium}万元，比上年{crop.Premiums.Last}万元{page.Moved(crop.Premiums)}万元，{page.Rose(crop.Premiums)}。其中各级财政补贴{crop.Subsidy}万元，农户自缴{crop.Parts[3].Money}万元，占{crop.Parts[3].Share}%；提供风险保障{crop.Assured:亿}亿元。");
    }

    private static void Results(CropInsurance crop, Page page)
    {
        page.Plain("1.产出指标完成情况。分险种看：");
        foreach (var (one, number) in Numbered(crop.Crops))
            page.Say($"（{number}）{one.Name}保险。全市{(one.Unit == "亩" ? "种植" : "存栏")}{one.Whole}{one.Unit}，承保{one.Insured}{one.Unit}，承保率{one.InsuredRate}%，每{one.Unit}保费{one.Each:元}元，总保费{one.Premium}万元。{Payers(one, page)}。");
        page.Say($"2.分县（区）情况。{crop.CountyCount}个县（区）均已开展，参保农户{crop.AllCounties.Households}户次，详见下表。");
        page.Counts(crop.CountyCount, crop.Counties.Length);
        page.Table(table => table
            .Head("县（区）", "参保农户（户次）", "保费收入（万元）", "其中：财政补贴（万元）", "赔款支出（万元）", "简单赔付率（%）")
            .Rows(crop.Counties.Add(crop.AllCounties), (one, _) => [one.Name, one.Households, one.Premium, one.Subsidy, one.Damages, one.Ratio]));
        page.Say($"3.效益指标完成情况。全年支付赔款{crop.Damages.Now}万元，简单赔付率{crop.AllCounties.Ratio}%，赔款比上年{crop.Damages.Last}万元{page.Moved(crop.Damages)}万元，{page.Rose(crop.Damages)}；受益农户{crop.Helped}户次，户次均赔款{crop.DamageEach}元。");
        page.Say($"4.满意度指标完成情况。抽样调查参保农户{crop.Poll.Issued}户，收回有效问卷{crop.Poll.Valid}份，其中很满意{crop.Poll.Answers[0]}份、满意{crop.Poll.Answers[1]}份、一般{crop.Poll.Answers[2]}份、不满意{crop.Poll.Answers[3]}份，满意度{crop.Poll.ContentRate}%。");
    }

    private static Runs Payers(InsuredCrop crop, Page page)
    {
        string[] names = ["中央财政补贴", "省级财政补贴", "县级财政补贴", "农户承担"];
        return page.Text($"其中{names.Zip(crop.Parts).Where(pair => pair.Second.Money.Value > 0).Select(pair => page.Text($"{pair.First}{pair.Second.Share}%，为{pair.Second.Money}万元")):；}");
    }

    private static void Form(CropInsurance crop, Page page) => page.Table(table =>
    {
        var (form, all) = (crop.Form, crop.All);
        table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "全年实际完成值", "分值", "得分");
        foreach (var line in form.Lines)
            table.Row(line.Level1, line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Weight, line.Score);
        table.Row("预算执行率", "", "", "100%", new Formatted(all.SpentRate, null, "%"), form.ExecutionWeight, form.ExecutionScore);
        table.Row(new Span("总分", 1, 5), form.Weight, form.Score);
    });
}
