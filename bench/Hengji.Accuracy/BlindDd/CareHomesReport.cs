using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A metropolitan district's subsidy to homes for the old in 元: a summary with the conclusion first, three years of budget, degrees of care, homes, marks with codes and rates of points, opinions in five degrees.</summary>
internal sealed class CareHomesReport() : BlindLayout("care-homes", "blind-dd", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var care = year.BlindDd.Care;
        page.Heading(0, $"{year.Year}年度浦安区养老机构运营补贴项目绩效评价报告");
        page.Heading(1, "摘要");
        page.Say($"一、项目概况。{year.Year}年浦安区民政局实施养老机构运营补贴项目，预算{care.All.Budget}元，实际支出{care.All.Spent}元，预算执行率{care.All.Rate}%。");
        page.Say($"二、评价结论。项目绩效总得分为{care.Sheet.Score}分，绩效等级为“{care.Sheet.Grade}”。决策、过程、产出、效益四类指标得分率分别为{care.Sheet.Groups[0].Rate}%、{care.Sheet.Groups[1].Rate}%、{care.Sheet.Groups[2].Rate}%和{care.Sheet.Groups[3].Rate}%。");
        page.Say($"三、主要问题。补贴核拨周期偏长，年度预算调整幅度较大；机构入住率{care.Occupied}%，床位利用仍有空间；考核结果与补贴挂钩不够。");
        page.Heading(1, "一、项目基本情况");
        Basics(year, page);
        page.Heading(1, "二、评价结论");
        Marks(care, page);
        page.Heading(1, "三、绩效分析");
        Levels(care, page);
        page.Heading(1, "四、存在的问题");
        Problems(care, page);
        page.Heading(1, "五、建议");
        page.Plain("（一）按季核拨补贴，年末统一清算。（二）以上年末实际收住人数为基础编制预算，减少年中调整。（三）将日常监测和等级评定结果与补贴系数挂钩，优胜劣汰。");
        page.Heading(1, "附件　问卷调查汇总");
        page.Table(table => table
            .Head("调查对象", "发放（份）", "有效（份）", "很满意", "较满意", "一般", "较不满意", "不满意", "满意度（分）")
            .Rows(care.Opinions, (one, _) => [one.Who, one.Issued, one.Valid, .. one.Answers, one.Mean]));
        page.Plain("注：很满意、较满意、一般、较不满意、不满意分别按100分、80分、60分、40分、0分计算加权平均。");
    }

    private static void Basics(DepartmentYear year, Page page)
    {
        var care = year.BlindDd.Care;
        page.Counts(care.HomeCount, care.Homes.Length);
        page.Say($"（一）背景。截至{year.Year}年末，全区纳入补贴的养老机构{care.HomeCount}家，其中公办（含公建民营）{care.Public}家、民办{care.Private}家，核定床位{care.Beds}张，入住老人{care.People}人，入住率{care.Occupied}%。");
        page.Say($"（二）预算及执行。项目资金全部来源于区级财政。近三年预算执行情况如下，{year.Year}年支出比上年增加{care.Spent.Change}元，增长{care.Spent.Rate}%。");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head(["年份", .. care.Years.Select(one => $"{one.Year}年")])
            .Row(["预算金额", .. care.Years.Select(one => one.Budget)])
            .Row(["实际支出", .. care.Years.Select(one => one.Spent)])
            .Row(["预算执行率", .. care.Years.Select(one => new Formatted(one.Rate, null, "%"))]));
        page.Say($"（三）支出内容。{care.Items.Select(one => page.Text($"{one.Name}预算{one.Budget}元，支出{one.Spent}元")):；}。");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("序号", "补贴内容", "预算数", "支出数", "差额", "执行率")
            .Rows(care.Items, (one, index) => [index + 1, one.Name, one.Budget, one.Spent, one.Left, new Formatted(one.Rate, null, "%")])
            .Row("", "合计", care.All.Budget, care.All.Spent, care.All.Left, new Formatted(care.All.Rate, null, "%")));
        page.Say($"收住老人运营补贴按照护等级和实际收住月数核定，共{care.DegreeMonths}人月，{care.DegreeMoney}元：");
        page.Table(table => table
            .Head("照护等级", "人月数", "标准（元/人·月）", "补贴金额（元）", "占比")
            .Rows(care.Degrees, (one, _) => [one.Name, one.Months, new Formatted(one.Standard, "0"), one.Money, new Formatted(one.Share, null, "%")])
            .Row("合计", care.DegreeMonths, "", care.DegreeMoney, "100.00%"));
    }

    private static void Marks(CareHomes care, Page page)
    {
        page.Say($"本项目综合得分{care.Sheet.Score}分，属于“{care.Sheet.Grade}”。各级指标得分如下：");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "权重", "得分");
            foreach (var group in care.Sheet.Groups)
            {
                table.Rows(group.Marks, (mark, _) => [mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score]);
                table.Row(new Span(page.Text($"{group.Name}小计"), 1, 3), group.Weight, group.Score);
            }
            table.Row(new Span("总计", 1, 3), care.Sheet.Weight, care.Sheet.Score);
        });
    }

    private static void Levels(CareHomes care, Page page)
    {
        page.Say($"1.决策类指标权重{care.Sheet.Groups[0].Weight}分，实际得分{care.Sheet.Groups[0].Score}分。预算按上年人数测算，与实际差异较大，“预算编制科学性”扣{care.Sheet.Of("A31预算编制科学性").Lost}分。");
        page.Say($"2.过程类指标权重{care.Sheet.Groups[1].Weight}分，实际得分{care.Sheet.Groups[1].Score}分。预算执行率得{care.Sheet.Of("B11预算执行率").Score}分；全年开展日常监测{care.Checks}次，发现问题{care.Faults}个，完成整改{care.Mended}个，整改率{care.MendedRate}%。");
        page.Say($"3.产出类指标权重{care.Sheet.Groups[2].Weight}分，实际得分{care.Sheet.Groups[2].Score}分。护理人员{care.Nurses}人，其中持证{care.Certified}人，持证率{care.CertifiedRate}%；补贴发放晚于规定时限，扣{care.Sheet.Of("C31补贴发放及时性").Lost}分。");
        page.Table(table => table
            .Head("机构名称", "所在街镇", "核定床位（张）", "入住老人（人）", "入住率（%）", "全年补贴（元）")
            .Rows(care.Homes, (one, _) => [one.Name, one.Town, one.Beds, one.People, one.Occupied, one.Subsidy])
            .Row("合计", "", care.Beds, care.People, care.Occupied, care.All.Spent));
        page.Say($"4.效益类指标权重{care.Sheet.Groups[3].Weight}分，实际得分{care.Sheet.Groups[3].Score}分。未发生安全责任事故；{care.Opinions.Select(one => page.Text($"{one.Who}满意度{one.Mean}分"))}，三类对象综合满意度{care.MeanOpinion}分。");
    }

    private static void Problems(CareHomes care, Page page)
    {
        var least = care.Homes.MinBy(one => one.Occupied.Value)!;
        page.Say($"1.床位利用不均衡。{least.Name}核定床位{least.Beds}张，入住{least.People}人，入住率{least.Occupied}%。");
        page.Say($"2.补贴激励作用有限。按核定床位计算，床均补贴{care.BedSubsidy}元，占床均年运营成本{care.BedCost}元的{care.BedShare}%。");
        var slow = care.Items.MinBy(one => one.Rate.Value)!;
        page.Say($"3.个别分项执行偏慢。{slow.Name}执行率{slow.Rate}%，未使用{slow.Left}元，申报审核工作启动较晚。");
    }
}
