using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A north-eastern province on its aid for using straw: 亿元 in the text and 万元 in the annexes, areas and weights in ten thousands, two standards; every city in two tables.</summary>
internal sealed class StrawUseReport() : BlindLayout("straw-use", "blind-dd", new NumberStyle { MoneyDecimals = 0, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var straw = year.BlindDd.Straw;
        page.Heading(0, $"龙北省{year.Year}年秸秆综合利用补助资金绩效自评报告");
        page.Plain("省农业农村厅");
        page.Heading(1, "一、资金安排和绩效目标");
        page.Counts(straw.CityCount, straw.Cities.Length);
        page.Say($"{year.Year}年，全省安排秸秆综合利用补助资金{straw.Given.Now:亿,2}亿元，比上年{page.Moved(straw.Given)}万元，{page.Rose(straw.Given)}。其中{straw.Sources.Select(one => page.Text($"{one.Name}{one.Amount:亿,2}亿元，占{one.Share}%")):；}。资金按可收集秸秆量和上年利用水平等因素，分配到{straw.CityCount}个市（系统）。");
        page.Say($"年度绩效目标：秸秆还田面积达到{straw.FieldWanted}万亩，离田打包{straw.BaledWanted}万吨，秸秆综合利用率稳定在94%以上。补贴标准为还田作业每亩{straw.FieldStandard:元,0}元、离田打包每吨{straw.BaledStandard:元,0}元。");
        page.Heading(1, "二、绩效目标完成情况");
        Money(straw, page);
        Outputs(year, page);
        page.Heading(1, "三、偏离目标的原因");
        Missed(straw, page);
        page.Heading(1, "四、下一步措施");
        page.Plain("一是加强调度，把支出进度与下年度资金安排挂钩；二是完善收储运网络，支持社会资本参与离田利用；三是改进远程监测，逐步实现还田作业面积自动核验。");
        page.Heading(1, "附表1　补助资金分配使用情况表");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("地区", "测算补贴", "其中：还田作业", "离田打包", "下达资金", "支出", "支出进度", "结转")
            .Row(Money(straw.All)).Rows(straw.Cities, (one, _) => Money(one)));
        page.Heading(1, "附表2　任务完成情况表");
        page.Aside("单位：万吨、万亩、%");
        page.Table(table => table
            .Head("地区", "可收集量", "利用量", "综合利用率", "还田面积", "离田打包量")
            .Rows(straw.Cities, (one, _) => [one.Name, one.Gathered, one.Used, one.UsedRate, one.Field, one.Baled])
            .Row("合计", straw.All.Gathered, straw.All.Used, straw.All.UsedRate, straw.All.Field, straw.All.Baled));
        page.Heading(1, "附表3　绩效自评表");
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分")
            .Row("预算执行", "预算执行", "预算执行率", "100%", new Formatted(straw.All.SpentRate, null, "%"), straw.Sheet.Groups[0].Weight, straw.Sheet.Groups[0].Score)
            .Rows(straw.Sheet.Groups.Skip(1).SelectMany(group => group.Marks), (mark, _) => [mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score])
            .Row(new Span("合计", 1, 5), straw.Sheet.Weight, straw.Sheet.Score));
    }

    private static object?[] Money(StrawCity one) => [one.Name, one.Due, one.FieldMoney, one.BaledMoney, one.Given, one.Spent, one.SpentRate, one.Left];

    private static void Money(StrawUse straw, Page page)
    {
        page.Heading(2, "（一）资金执行情况");
        page.Say($"截至年底，全省支出{straw.All.Spent:亿,2}亿元，支出进度{straw.All.SpentRate}%，结转{straw.All.Left}万元。支出构成为：{straw.Uses.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
    }

    private static void Outputs(DepartmentYear year, Page page)
    {
        var straw = year.BlindDd.Straw;
        page.Heading(2, "（二）产出和效益情况");
        page.Say($"1.还田和离田。全省秸秆还田{straw.All.Field}万亩，完成目标的{straw.FieldRate}%，按标准测算补贴{straw.All.FieldMoney}万元；离田打包{straw.All.Baled}万吨，完成目标的{straw.BaledRate}%，测算补贴{straw.All.BaledMoney}万元。");
        page.Say($"2.综合利用。全省可收集秸秆{straw.All.Gathered}万吨，利用{straw.All.Used}万吨，综合利用率{straw.All.UsedRate}%，比上年的{straw.LastRate}%提高{straw.RateRise}个百分点。");
        page.Say($"3.能力建设。拥有秸秆还田离田机械{straw.Machines.Now}台（套），较上年增加{straw.Machines.Change}台（套），增长{straw.Machines.Rate}%；建成收储运站点{straw.Stations}个，其中年内新建{straw.BuiltStations}个。");
        page.Say($"4.社会和生态效益。卫星监测露天焚烧火点{straw.FirePoints}个，比上年{straw.FireLast}个减少{straw.FireFall}个，下降{straw.FireFallRate}%。");
        page.Say($"5.满意度。面向{straw.Poll.Who}发放问卷{straw.Poll.Issued}份，有效问卷{straw.Poll.Valid}份，满意{straw.Poll.Very}份、基本满意{straw.Poll.Rather}份，满意度{straw.Poll.ContentRate}%。");
        page.Say($"综合自评得分{straw.Sheet.Score}分，其中预算执行{straw.Sheet.Groups[0].Score}分，产出指标{straw.Sheet.Groups[1].Score}分，效益指标{straw.Sheet.Groups[2].Score}分，满意度指标{straw.Sheet.Groups[3].Score}分。");
    }

    private static void Missed(StrawUse straw, Page page)
    {
        var slow = straw.Cities.MinBy(one => one.SpentRate.Value)!;
        var least = straw.Cities.MinBy(one => one.UsedRate.Value)!;
        page.Say($"（一）部分地区支出偏慢。{slow.Name}支出进度{slow.SpentRate}%，结转资金{slow.Left}万元，主要是还田作业核验时间较长。");
        page.Say($"（二）利用水平不平衡。{least.Name}可收集秸秆{least.Gathered}万吨，利用{least.Used}万吨，综合利用率{least.UsedRate}%，为全省最低。");
        page.Say($"（三）“收储运体系”指标扣{straw.Sheet.Of("收储运体系").Lost}分，“春播前完成还田作业”指标扣{straw.Sheet.Of("春播前完成还田作业").Lost}分，主要受秋季降雨偏多影响。");
    }
}
