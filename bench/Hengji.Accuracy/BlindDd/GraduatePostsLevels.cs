using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindDd;

/// <summary>What the prefecture says of every indicator of its graduates.</summary>
internal static class GraduatePostsLevels
{
    public static void Write(GraduatePosts posts, Page page)
    {
        var sheet = posts.Sheet;
        page.Heading(2, "（一）项目决策情况");
        page.Say($"项目决策类指标共{sheet.Groups[0].Marks.Count()}个三级指标，权重{sheet.Groups[0].Weight}分，得分{sheet.Groups[0].Score}分。绩效指标明确性权重{sheet.Of("绩效指标明确性").Weight}分，因个别指标未细化，扣{sheet.Of("绩效指标明确性").Lost}分，得{sheet.Of("绩效指标明确性").Score}分；其余指标均得满分。");
        page.Heading(2, "（二）项目过程情况");
        page.Say($"1.资金到位率：实际到位资金/预算资金×100%，即{posts.Funds.All.Arrived}/{posts.Funds.All.Planned}×100%={posts.Funds.All.ArrivedRate}%，得{sheet.Of("资金到位率").Score}分。");
        page.Say($"2.预算执行率：实际支出/实际到位资金×100%，即{posts.Funds.All.Spent}/{posts.Funds.All.Arrived}×100%={posts.Funds.All.SpentRate}%，得{sheet.Of("预算执行率").Score}分。结余{posts.Funds.All.Left}万元，结转下年使用。");
        page.Table(table => table
            .Head("资金来源", "预算金额（万元）", "到位金额（万元）", "到位率（%）", "支出金额（万元）", "执行率（%）")
            .Rows(posts.Funds.Each.Insert(0, posts.Funds.All), (one, _) => [one.Name, one.Planned, one.Arrived, one.ArrivedRate, one.Spent, one.SpentRate]));
        page.Say($"过程类指标权重{sheet.Groups[1].Weight}分，得分{sheet.Groups[1].Score}分。");
        page.Heading(2, "（三）项目产出情况");
        page.Say($"1.招募人数：计划{posts.Wanted}名，实际{posts.All.Come}名，完成率{posts.WantedRate}%，权重{sheet.Of("招募人数").Weight}分，得{sheet.Of("招募人数").Score}分。");
        page.Say($"2.期满考核合格率：服务期满{posts.Ended}名，考核合格{posts.Fit}名，合格率{posts.FitRate}%，权重{sheet.Of("期满考核合格率").Weight}分，得{sheet.Of("期满考核合格率").Score}分。");
        page.Say($"3.生活补贴按月发放权重{sheet.Of("生活补贴按月发放").Weight}分，得{sheet.Of("生活补贴按月发放").Score}分；补贴标准权重{sheet.Of("补贴标准").Weight}分，得{sheet.Of("补贴标准").Score}分。");
        page.Heading(2, "（四）项目效益情况");
        page.Say($"1.期满留任情况：期满人员中{posts.Stayed}名留在基层工作，留任率{posts.StayedRate}%，比上年的{posts.LastStayedRate}%提高{posts.StayedRise}个百分点，得{sheet.Of("期满留任情况").Score}分。");
        page.Say($"2.满意度：向{posts.Poll.Who}发放问卷{posts.Poll.Issued}份，收回有效问卷{posts.Poll.Valid}份，“非常满意”{posts.Poll.Very}份，“满意”{posts.Poll.Rather}份，满意度{posts.Poll.ContentRate}%，得{sheet.Of("服务人员满意度").Score}分。");
    }
}
