using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A county's health bureau on its fund for basic medicines, in 元: how the money was divided among hospitals by standard, what came of it, the form last.</summary>
internal sealed class MedicineFundReport() : BlindLayout("medicine-fund", "blind-x", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var fund = year.BlindX.Medicine;
        page.Heading(0, $"柳泉县卫生健康局关于{year.Year}年度基本药物制度补助资金绩效自评情况的报告");
        page.Plain("县财政局：");
        page.Say($"按照《关于开展{year.Year}年度预算执行情况绩效自评工作的通知》要求，我局对全县基本药物制度补助资金开展了绩效自评，自评得分{fund.Sheet.Score}分。现将有关情况报告如下：");
        page.Heading(1, "一、资金下达和分配情况");
        Given(year, page);
        page.Heading(1, "二、资金使用和管理情况");
        Spent(fund, page);
        page.Heading(1, "三、绩效目标完成情况");
        Reached(fund, page);
        page.Heading(1, "四、未完成绩效目标原因分析及改进措施");
        Missed(fund, page);
        page.Heading(1, "五、自评结果应用");
        page.Plain("自评和考核结果与下年度补助资金分配挂钩，考核得分低于85分的卫生院，相应扣减奖补资金。自评报告在县政府网站公开。");
        page.Heading(1, $"附件　{year.Year}年度基本药物制度补助资金绩效自评表");
        page.Table(table => Form(table, fund, page));
    }

    private static void Given(DepartmentYear year, Page page)
    {
        var fund = year.BlindX.Medicine;
        page.Say($"{year.Year}年共下达我县基本药物制度补助资金{fund.Given.Now}元，比上年{page.Moved(fund.Given)}元，{page.Rose(fund.Given)}。其中：{fund.Levels.Select(one => page.Text($"{one.Name}{one.Given}元，占{one.Share}%")):；}。");
        page.Counts(fund.HospitalCount, fund.Hospitals.Length);
        page.Say($"资金按因素法分配到{fund.HospitalCount}个乡镇卫生院和{fund.All.Clinics}个村卫生室：一是按服务人口每人{fund.PersonYuan}元补助乡镇卫生院，计{fund.All.ForPeople}元；二是按每个村卫生室{fund.ClinicYuan}元补助，计{fund.All.ForClinics}元；三是按上年度考核结果安排奖补{fund.All.Reward}元。");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("单位", "服务人口（人）", "人口因素补助", "村卫生室（个）", "村卫生室补助", "考核奖补", "合计")
            .Rows(fund.Hospitals.Add(fund.All), (one, _) => [one.Name, one.People, one.ForPeople, one.Clinics, one.ForClinics, one.Reward, one.Given]));
    }

    private static void Spent(MedicineFund fund, Page page)
    {
        var least = fund.Hospitals.MinBy(one => one.Rate.Value)!;
        var full = fund.Hospitals.Count(one => one.Left.Value == 0);
        page.Say($"截至年底，全县支出补助资金{fund.All.Spent}元，执行率{fund.All.Rate}%，结转{fund.All.Left}元。{fund.Levels.Select(one => page.Text($"{one.Name}支出{one.Spent}元，执行率{one.Rate}%")):；}。{(full > 0 ? $"有{full}个卫生院资金全部支出完毕，" : "")}执行率最低的是{least.Name}，为{least.Rate}%。");
        page.Table(table => table
            .Head("单位", "下达资金（元）", "支出（元）", "结转（元）", "执行率（%）", "年终考核得分（分）")
            .Rows(fund.Hospitals, (one, _) => [one.Name, one.Given, one.Spent, one.Left, one.Rate, one.Marks])
            .Row(fund.All.Name, fund.All.Given, fund.All.Spent, fund.All.Left, fund.All.Rate, null));
        page.Say($"支出内容为：{fund.Uses.Select(one => page.Text($"{one.Name}{one.Amount}元（占{one.Share}%）")):；}。资金实行专账管理，未发现截留、挤占、挪用情况。");
    }

    private static void Reached(MedicineFund fund, Page page)
    {
        var use = fund.Use;
        page.Say($"（一）基本药物配备使用。全县基层医疗机构网上采购药品{use.Bought.Now}元，比上年{page.Moved(use.Bought)}元，其中基本药物{use.Basic}元，占采购总额的{use.BasicShare}%；国家集采药品{use.Central}元，占{use.CentralShare}%。全部药品实行零差率销售。");
        page.Say($"（二）基层服务能力。乡镇卫生院门急诊{use.Visits.Now}人次，上年为{use.Visits.Last}人次，{page.Rose(use.Visits)}；出院{use.Stays.Now}人次，{page.Rose(use.Stays, "比上年增长", "比上年下降")}。门急诊收入{use.VisitMoney}元，次均费用{use.EachVisit}元。全县在岗乡村医生{fund.Doctors}人。");
        page.Say($"（三）满意度。{fund.Polls.Select(one => page.Text($"调查{one.Who}{one.Issued}人，有效样本{one.Valid}人，满意{one.Content}人，满意度{one.ContentRate}%")):；}。");
        page.Say($"（四）指标得分。{fund.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分，得{one.Score}分")):；}；合计{fund.Sheet.Weight}分，得{fund.Sheet.Score}分。");
    }

    private static void Missed(MedicineFund fund, Page page)
    {
        foreach (var (mark, number) in Numbered(fund.Sheet.Marks.Where(one => !one.IsFull)))
            page.Say($"{number}.{mark.Name}{mark.Weight}分，得{mark.Score}分，扣{mark.Lost}分。");
        page.Plain("主要原因是部分卫生院绩效工资清算较晚，年底前未能全部支付。下一步将督促各卫生院按季清算，加快支出进度，并加强对村卫生室药品配备的指导。");
    }

    private static void Form(TableWriter table, MedicineFund fund, Page page)
    {
        table.Head("资金情况（元）", "全年预算数", "全年执行数", "执行率", new Span("分值", 1, 2), "得分");
        table.Row("年度资金总额", fund.All.Given, fund.All.Spent, new Formatted(fund.All.Rate, null, "%"), new Span(fund.Sheet.Groups[0].Weight, 1, 2), fund.Sheet.Groups[0].Score);
        foreach (var level in fund.Levels)
            table.Row($"其中：{level.Name}", level.Given, level.Spent, new Formatted(level.Rate, null, "%"), new Span("—", 1, 2), "—");
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in fund.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), fund.Sheet.Weight, fund.Sheet.Score);
    }
}
