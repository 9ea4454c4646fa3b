using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A northern city's fund for clean heating as a commissioned agency tells it: totals in 亿元, counties in 万元 with what is owed them, counties ranked by points, air of the winter, households visited.</summary>
internal sealed class CleanHeatingReport() : BlindLayout("clean-heating", "blind-dd", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var heating = year.BlindDd.Heating;
        page.Heading(0, $"滏州市{year.Year}年冬季清洁取暖专项资金绩效评价报告");
        page.Heading(1, "一、基本情况");
        page.Counts(heating.CountyCount, heating.Counties.Length);
        page.Say($"（一）政策背景。为改善冬季大气环境质量，滏州市自{year.Year - 3}年起实施农村清洁取暖改造。{year.Year}年省下达我市改造任务{heating.All.Wanted}户，涉及{heating.CountyCount}个县（区）。市生态环境局负责统筹，市住建局、市发改委分别负责“煤改气”和“煤改电”。");
        page.Say($"（二）补贴标准。设备购置安装“煤改气”每户补贴{heating.GasStandard:元,0}元，“煤改电”每户补贴{heating.PowerStandard:元,0}元；采暖季运行费用另行补贴，由县（区）据实结算。");
        page.Say($"（三）资金情况。{year.Year}年计划安排{heating.Funds.All.Planned:亿}亿元，到位{heating.Funds.All.Arrived:亿}亿元，到位率{heating.Funds.All.ArrivedRate}%；实际支出{heating.Funds.All.Spent:亿}亿元，支出率{heating.Funds.All.SpentRate}%。支出较上年{page.Moved(heating.Spent)}万元，{page.Rose(heating.Spent)}。其中设备补贴{heating.DeviceMoney}万元，占{heating.DeviceShare}%；运行补贴{heating.RunMoney}万元，占{heating.RunShare}%。各级财政投入情况如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "中央财政", "省级财政", "市级财政", "县级财政", "合计")
            .Row(["计划安排", .. heating.Funds.Each.Select(one => one.Planned), heating.Funds.All.Planned])
            .Row(["占比", .. heating.Funds.Each.Select(one => new Formatted(one.Share, null, "%")), "100.00%"])
            .Row(["实际到位", .. heating.Funds.Each.Select(one => one.Arrived), heating.Funds.All.Arrived])
            .Row(["实际支出", .. heating.Funds.Each.Select(one => one.Spent), heating.Funds.All.Spent])
            .Row(["结转结余", .. heating.Funds.Each.Select(one => one.Left), heating.Funds.All.Left]));
        page.Heading(1, "二、评价工作开展情况");
        page.Say($"评价组采取全面评价与重点抽查相结合的方式，核查全部县（区）的资金台账，入户走访{heating.Visited}户。评价指标满分{heating.FullScore}分，其中决策{heating.FullPoints[0]}分、过程{heating.FullPoints[1]}分、产出{heating.FullPoints[2]}分、效益{heating.FullPoints[3]}分。");
        page.Heading(1, "三、评价结论");
        Scores(heating, page);
        page.Heading(1, "四、主要绩效");
        Effects(year, page);
        page.Heading(1, "五、存在问题");
        Problems(heating, page);
        page.Heading(1, "六、相关建议");
        page.Plain("（一）压实县（区）支出责任，对拖欠的设备补贴制定还款计划。（二）完善运行补贴退坡衔接政策，防止散煤复燃。（三）将评价得分与下年度资金分配挂钩，对排名靠后的县（区）扣减奖励性资金。");
    }

    private static void Scores(CleanHeating heating, Page page)
    {
        var ranked = heating.Counties.OrderByDescending(one => one.Score.Value).ToList();
        page.Say($"全市平均得分{heating.AverageScore}分。得分最高的是{ranked[0].Name}，{ranked[0].Score}分；得分最低的是{ranked[^1].Name}，{ranked[^1].Score}分。");
        page.Table(table => table
            .Head("名次", "县（区）", "决策", "过程", "产出", "效益", "总分")
            .Rows(ranked, (one, index) => [index + 1, one.Name, .. one.Points, one.Score])
            .Row([new Span("平均分", 1, 2), .. heating.AveragePoints, heating.AverageScore]));
    }

    private static void Effects(DepartmentYear year, Page page)
    {
        var heating = year.BlindDd.Heating;
        page.Say($"1.改造任务。全市实际改造{heating.All.Done}户，完成率{heating.All.DoneRate}%，其中“煤改气”{heating.All.Gas}户，应补设备款{heating.GasMoney}万元；“煤改电”{heating.All.Power}户，应补设备款{heating.PowerMoney}万元。");
        page.Table(table => table
            .Head("县（区）", "任务（户）", "煤改气（户）", "煤改电（户）", "合计（户）", "完成率（%）", "应补资金（万元）", "已拨付（万元）", "拨付率（%）", "欠拨（万元）")
            .Row(Cells(heating.All)).Rows(heating.Counties, (one, _) => Cells(one)));
        page.Say($"2.环境效益。按户均用煤量测算，减少散煤消费约{heating.Coal}万吨。采暖季{heating.Air.Select(one => page.Text($"{one.Name}由上一采暖季的{one.Last}微克/立方米降至{one.Now}微克/立方米，下降{one.FallRate}%")):；}。");
        page.Say($"3.社会效益。入户测温显示，改造户室内平均温度由改造前的{heating.HeatBefore}℃提高到{heating.HeatNow}℃，提高{heating.HeatMore}℃。入户调查中表示满意的{heating.All.Content}户，满意度{heating.All.ContentRate}%，分县（区）情况见下表。");
        page.Table(table => table
            .Head(["县（区）", .. heating.Counties.Select(one => one.Name), "全市"])
            .Row(["走访户数", .. heating.Counties.Select(one => one.Asked), heating.All.Asked])
            .Row(["满意户数", .. heating.Counties.Select(one => one.Content), heating.All.Content])
            .Row(["满意度（%）", .. heating.Counties.Select(one => one.ContentRate), heating.All.ContentRate]));
    }

    private static object?[] Cells(HeatedCounty one) => [one.Name, one.Wanted, one.Gas, one.Power, one.Done, one.DoneRate, one.Due, one.Paid, one.PaidRate, one.Owed];

    private static void Problems(CleanHeating heating, Page page)
    {
        var slow = heating.Counties.MinBy(one => one.PaidRate.Value)!;
        page.Say($"1.设备补贴拨付不及时。全市应补设备款{heating.All.Due}万元，已拨付{heating.All.Paid}万元，拖欠{heating.All.Owed}万元，其中{slow.Name}欠拨{slow.Owed}万元，拨付率仅{slow.PaidRate}%。");
        page.Say($"2.县级配套压力较大。县级财政计划安排{heating.Funds.Each[3].Planned}万元，到位{heating.Funds.Each[3].Arrived}万元，尚有{heating.Funds.Missing}万元未落实。");
        page.Say($"3.部分设备使用和维护不到位。走访的{heating.Visited}户中，设备存在故障未及时维修的{heating.Faulty}户，占{heating.FaultyRate}%；因费用等原因仍部分使用散煤的{heating.Returning}户，占{heating.ReturningRate}%。");
    }
}
