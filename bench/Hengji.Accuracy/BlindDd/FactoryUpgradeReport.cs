using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>An eastern city's special fund for upgrading factories, reviewed for its finance bureau: ways of aid, counties with leverage, sampled firms before and after, points by level in sentences, aid got by mistake.</summary>
internal sealed class FactoryUpgradeReport() : BlindLayout("factory-upgrade", "blind-dd", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var factory = year.BlindDd.Factory;
        page.Heading(0, $"{year.Year}年度东岳市企业技术改造专项资金绩效评价报告");
        page.Heading(1, "一、项目基本情况");
        page.Plain("（一）立项背景及实施目的。为推动制造业高端化、智能化、绿色化发展，东岳市设立企业技术改造专项资金，对符合条件的工业企业技术改造投入给予奖补，政策有效期三年。");
        page.Say($"（二）预算安排及支出情况。{year.Year}年度专项资金预算{factory.AllWays.Planned}万元，其中市级{factory.CityMoney}万元，占{factory.CityShare}%；县（市、区）级{factory.CountyMoney}万元，占{factory.CountyShare}%。截至评价基准日，实际拨付企业{factory.AllWays.Passed}万元，预算执行率{factory.AllWays.PassedRate}%。");
        page.Table(table => table
            .Head("支持方式", "支持企业（家）", "预算（万元）", "拨付（万元）", "执行率（%）", "占拨付资金（%）")
            .Rows(factory.Ways, (one, _) => [one.Name, one.Firms, one.Planned, one.Passed, one.PassedRate, one.Share])
            .Row("合计", factory.All.Firms, factory.AllWays.Planned, factory.AllWays.Passed, factory.AllWays.PassedRate, "100"));
        page.Plain("（三）绩效目标。支持不少于70家企业实施技术改造，带动企业扩大有效投资，项目竣工率达到90%以上，获补企业满意度达到90%以上。");
        page.Heading(1, "二、评价工作开展情况");
        page.Say($"本次评价抽取企业{factory.Sampled}家开展现场核查，占获补企业总数的{factory.SampledShare}%；涉及资金{factory.SampledAid}万元，占拨付资金的{factory.SampledAidShare}%。");
        page.Heading(1, "三、评价结论及分析");
        Result(factory, page);
        page.Heading(1, "四、主要成效");
        Effects(factory, page);
        page.Heading(1, "五、存在的问题");
        Problems(factory, page);
        page.Heading(1, "六、意见建议");
        page.Plain("一是调整绩效目标，将竣工率、亩均效益等纳入考核；二是建立部门间发票、设备信息比对机制，防止重复申报；三是限期追回多付资金，并将失信企业列入限制申报名单；四是加快资金审核拨付。");
        page.Heading(1, "附件　绩效评价指标体系及得分");
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "分值", "得分")
            .Rows(factory.Sheet.Marks, (mark, _) => [mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score])
            .Row("总分", "", "", factory.Sheet.Weight, factory.Sheet.Score));
    }

    private static void Result(FactoryUpgrade factory, Page page)
    {
        var sheet = factory.Sheet;
        page.Say($"（一）评价结论。项目综合得分{sheet.Score}分，评价等级为“{sheet.Grade}”。决策和过程两项合计得{factory.ManagedScore}分，产出得{sheet.Groups[2].Score}分，效益得{sheet.Groups[3].Score}分。");
        page.Say($"（二）决策分析。满分{sheet.Groups[0].Weight}分，得分{sheet.Groups[0].Score}分，得分率{sheet.Groups[0].Rate}%。绩效目标偏重企业数量，扣{sheet.Of("绩效目标合理性").Lost}分；部分指标无法量化考核，扣{sheet.Of("绩效指标明确性").Lost}分；资金分配未充分考虑产业导向，扣{sheet.Of("资金分配合理性").Lost}分。");
        page.Say($"（三）过程分析。满分{sheet.Groups[1].Weight}分，得分{sheet.Groups[1].Score}分，得分率{sheet.Groups[1].Rate}%。预算执行率指标得{sheet.Of("预算执行率").Score}分；存在不符合条件的企业获得补助，“资金使用合规性”扣{sheet.Of("资金使用合规性").Lost}分，“申报审核规范性”扣{sheet.Of("申报审核规范性").Lost}分。");
        page.Say($"（四）产出分析。满分{sheet.Groups[2].Weight}分，得分{sheet.Groups[2].Score}分，得分率{sheet.Groups[2].Rate}%。共支持{factory.All.Firms}家企业的{factory.All.Projects}个项目，其中已竣工{factory.Finished}个，竣工率{factory.FinishedRate}%，未竣工{factory.Unfinished}个。资金平均拨付时间较长，“资金拨付及时性”扣{sheet.Of("资金拨付及时性").Lost}分。");
        page.Say($"（五）效益分析。满分{sheet.Groups[3].Weight}分，得分{sheet.Groups[3].Score}分，得分率{sheet.Groups[3].Rate}%。对{factory.Poll.Who}发放问卷{factory.Poll.Issued}份，回收有效问卷{factory.Poll.Valid}份，有效率{factory.Poll.ValidRate}%；选择“非常满意”“满意”“一般”“不满意”的分别为{factory.Poll.Very}份、{factory.Poll.Rather}份、{factory.Poll.Partly}份和{factory.Poll.Not}份，满意度{factory.Poll.ContentRate}%。");
    }

    private static void Effects(FactoryUpgrade factory, Page page)
    {
        page.Counts(factory.CountyCount, factory.Counties.Length);
        page.Say($"1.撬动企业投资。项目覆盖{factory.CountyCount}个县（市、区），完成投资{factory.All.Invested:亿,2}亿元，其中设备投资{factory.All.Equipment:亿,2}亿元，占{factory.EquipmentShare}%；财政每投入1元带动企业投资{factory.All.Leverage}元。");
        page.Table(table => table
            .Head("县（市、区）", "企业数", "项目数", "完成投资（万元）", "设备投资（万元）", "奖补资金（万元）", "撬动倍数")
            .Rows(factory.Counties.Add(factory.All), (one, _) => [one.Name, one.Firms, one.Projects, one.Invested, one.Equipment, one.Aid, one.Leverage]));
        page.Say($"2.惠及中小企业。获补企业中大型企业{factory.Large}家、中型企业{factory.Middle}家、小微企业{factory.Small}家，小微企业占{factory.SmallShare}%。");
        page.Say($"3.改善企业经营。抽查的{factory.Sampled}家企业技改前后主要指标变化如下，从业人员由{factory.Workers.Last}人变为{factory.Workers.Now}人，{page.Rose(factory.Workers)}。");
        page.Table(table => table
            .Head("指标（万元）", "上年", "本年", "增减额", "增减率（%）")
            .Rows(factory.Values, (one, _) => [one.Name, one.Money.Last, one.Money.Now, one.Money.Change, one.Money.Rate]));
    }

    private static void Problems(FactoryUpgrade factory, Page page)
    {
        var least = factory.Counties.MinBy(one => one.Leverage.Value)!;
        page.Say($"（一）个别企业多享受补助。核查发现{factory.WrongFirms}家企业以二手设备或关联交易发票申报，多享受资金{factory.WrongMoney}万元，评价期间已追回{factory.Recovered}万元，追回率{factory.RecoveredRate}%。");
        page.Say($"（二）投入产出效果不均衡。{least.Name}获得奖补资金{least.Aid}万元，完成投资{least.Invested}万元，撬动倍数{least.Leverage}，为各县（市、区）最低。");
        var slow = factory.Ways.MinBy(one => one.PassedRate.Value)!;
        page.Say($"（三）个别支持方式执行偏慢。{slow.Name}预算{slow.Planned}万元，拨付{slow.Passed}万元，执行率{slow.PassedRate}%。");
    }
}
