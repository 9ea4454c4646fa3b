using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>A city's review of the upkeep of small reservoirs in the far north-east: chapters with tables in between, money by number and size, counties by points, faults found on the spot.</summary>
internal sealed class ReservoirCareReport() : BlindLayout("reservoir-care", "blind-aa", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var care = year.BlindAa.Reservoir;
        page.Heading(0, $"松岭市{year.Year}年度小型水库维修养护补助资金绩效评价报告");
        page.Heading(1, "一、资金基本情况");
        Basics(year, page);
        page.Heading(1, "二、评价组织实施情况");
        page.Say($"评价组于次年3月至5月开展工作，现场查看水库{care.Looked}座，占全部水库的{care.LookedShare}%，访谈巡查责任人和技术责任人，向库区群众发放问卷{care.Poll.Issued}份，收回有效问卷{care.Poll.Valid}份（有效率{care.Poll.ValidRate}%）。");
        page.Heading(1, "三、评价结论");
        page.Say($"{year.Year}年度小型水库维修养护补助资金绩效评价得分{care.Sheet.Score}分，等级为“{care.Sheet.Grade}”。5个县（市）平均得分{care.Average}分，{Best(care).Name}最高，为{Best(care).Score}分；{Worst(care).Name}最低，为{Worst(care).Score}分。指标得分情况如下：");
        page.Table(table => ReservoirCareTables.Sheet(table, care.Sheet));
        page.Heading(1, "四、绩效情况分析");
        Effects(care, page);
        page.Heading(1, "五、发现的主要问题");
        Problems(care, page);
        page.Heading(1, "六、意见建议");
        page.Plain("一是优化资金分配办法，在座数之外引入坝长、库容和工程安全状况等因素；二是推行小型水库物业化管护，由县级统一购买服务；三是将问题整改情况与下一年度资金安排挂钩。");
        page.Heading(1, "附表　各县（市）资金执行和评价得分情况");
        page.Aside("单位：座、万元、%、分");
        page.Table(table => ReservoirCareTables.Counties(table, care));
    }

    private static ReservoirCounty Best(ReservoirCare care) => care.Counties.MaxBy(one => one.Score.Value)!;

    private static ReservoirCounty Worst(ReservoirCare care) => care.Counties.MinBy(one => one.Score.Value)!;

    private static void Basics(DepartmentYear year, Page page)
    {
        var care = year.BlindAa.Reservoir;
        page.Say($"全市共有小型水库{care.All.Reservoirs}座，其中小（1）型{care.All.Larger}座、小（2）型{care.All.Smaller}座，分布在5个县（市）。");
        page.Say($"{year.Year}年，上级安排我市小型水库维修养护补助资金{care.Given.Now}万元，较上年{care.Given.Last}万元{(care.Given.Change.Value == 0 ? page.Text($"持平") : page.Text($"{page.Moved(care.Given)}万元，{(care.Given.Change.Value < 0 ? "降幅" : "增幅")}{care.Given.Rate:abs}%"))}。其中中央资金{care.Central}万元，省级资金{care.Province}万元。资金按小（1）型每座{care.LargerPrice}万元、小（2）型每座{care.SmallerPrice}万元的标准分配。");
        page.Say($"截至年底，实际支出{care.All.Money.Spent}万元，预算执行率{care.All.Money.Rate}%，尚未支出{care.All.Money.Left}万元。支出构成见表1。");
        page.Heading(2, "表1　维修养护资金支出构成");
        page.Table(table => table
            .Head("支出内容", "金额（万元）", "占比（%）")
            .Rows(care.Uses, (one, _) => [one.Name, one.Amount, one.Share])
            .Row("合计", care.All.Money.Spent, 100));
    }

    private static void Effects(ReservoirCare care, Page page)
    {
        var (groups, faults) = (care.Sheet.Groups, care.AllFaults);
        page.Say($"（一）决策方面，满分{groups[0].Weight}分，得{groups[0].Score}分。立项依据充分，但资金仅按座数分配，“资金分配合理性”扣{care.Sheet.Of("资金分配合理性").Lost}分。");
        page.Say($"（二）过程方面，满分{groups[1].Weight}分，得{groups[1].Score}分。全市落实巡查责任人{care.Keepers}名，{care.Outsourced}座水库通过政府购买服务实行专业化管护，占{care.OutsourcedRate}%。");
        page.Say($"（三）产出方面，满分{groups[2].Weight}分，得{groups[2].Score}分。{care.All.Reservoirs}座水库全部开展日常养护，现场共发现问题{faults.Found}个，已整改{faults.Mended}个，整改率{care.MendedRate}%。");
        page.Say($"（四）效益方面，满分{groups[3].Weight}分，得{groups[3].Score}分。汛期无一座水库出现重大险情；{care.Gauged}座水库配备雨水情测报设施，覆盖率{care.GaugedRate}%；培训巡查责任人{care.Trained}名，培训率{care.TrainedRate}%；有效问卷中满意{care.Poll.Content}份，库区群众满意度{care.Poll.ContentRate}%。");
    }

    private static void Problems(ReservoirCare care, Page page)
    {
        var slow = care.Counties.MinBy(one => one.Money.Rate.Value)!;
        page.Say($"（一）个别县（市）支出进度偏慢。{slow.Name}下达资金{slow.Money.Budget}万元，仅支出{slow.Money.Spent}万元，执行率{slow.Money.Rate}%，低于全市平均水平。");
        page.Say($"（二）资金使用不够规范。抽查发现用于购置办公用品、支付车辆燃油等非养护支出{care.Misused}万元，“资金使用合规性”扣{care.Sheet.Of("资金使用合规性").Lost}分。");
        page.Say($"（三）日常管护不到位。现场发现的问题中，{care.Faults.Select(one => page.Text($"{one.Name}{one.Found}个")):，}；截至报告日仍有{care.AllFaults.Open}个未完成整改。");
        page.Heading(2, "表2　现场发现问题及整改情况");
        page.Table(table => table
            .Head("问题类型", "发现（个）", "已整改（个）", "未整改（个）")
            .Rows(care.Faults.Append(care.AllFaults), (one, _) => [one.Name, one.Found, one.Mended, one.Open]));
    }
}
