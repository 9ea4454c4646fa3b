using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindAa;

/// <summary>What the review of a banner's award says of each kind of indicator, and its score sheet.</summary>
internal static class GrassAwardAnalysis
{
    public static void Write(GrassAward grass, Page page)
    {
        var (groups, all) = (grass.Sheet.Groups, grass.All);
        page.Say($"（一）项目决策情况。该类指标{groups[0].Weight}分，得{groups[0].Score}分，得分率{groups[0].Rate}%。项目依据国家和自治区补奖政策设立，程序完整，{Missed(groups[0], page)}");
        page.Say($"（二）项目过程情况。该类指标{groups[1].Weight}分，得{groups[1].Score}分，得分率{groups[1].Rate}%。资金专户管理、逐级公示、直补到户，{Missed(groups[1], page)}");
        page.Say($"（三）项目产出情况。该类指标{groups[2].Weight}分，得{groups[2].Score}分，得分率{groups[2].Rate}%。禁牧{all.Closed}万亩和草畜平衡{all.Grazed}万亩的任务全部落实到户，禁牧补助、草畜平衡奖励分别发放{all.ClosedMoney}万元和{all.GrazedMoney}万元，{Missed(groups[2], page)}");
        page.Say($"（四）项目效益情况。该类指标{groups[3].Weight}分，得{groups[3].Score}分，得分率{groups[3].Rate}%。全旗草原综合植被盖度{grass.Cover.Now}%，比上年的{grass.Cover.Last}%{page.Word(grass.Cover.Change, "提高", "下降")}{grass.Cover.Change:abs}个百分点；天然草原平均干草产量每亩{grass.Yield.Now}公斤，比上年{page.Moved(grass.Yield)}公斤。年末牲畜存栏{grass.Herd.Now}万羊单位，比上年{grass.Herd.Last}万羊单位{page.Moved(grass.Herd)}万羊单位，比核定适宜载畜量{grass.Capacity}万羊单位低{grass.Room}万羊单位。问卷中表示满意的{grass.Poll.Content}份，农牧民满意度为{grass.Poll.ContentRate}%。");
    }

    private static Runs Missed(MarkGroup group, Page page)
    {
        var missed = group.Marks.Where(one => !one.IsFull).ToList();
        return missed.Count == 0 ? page.Text($"各项指标均得满分。") : page.Text($"其中{missed.Select(one => page.Text($"“{one.Name}”扣{one.Lost}分")):、}。");
    }

    public static void Sheet(TableWriter table, MarkSheet sheet, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "目标值", "完成情况", "得分");
        foreach (var group in sheet.Groups)
        {
            var marks = group.Marks.ToList();
            foreach (var (mark, index) in marks.Select((one, index) => (one, index)))
                table.Row([.. index == 0 ? new object[] { new Span(page.Text($"{group.Name}（{group.Weight}分）"), marks.Count) } : [], mark.Level2, mark.Name, mark.Weight, Wanted(mark, page), Done(mark), mark.Score]);
        }
        table.Row(new Span("合计", 1, 3), sheet.Weight, null, null, sheet.Score);
    }

    private static object Wanted(Mark mark, Page page) => mark.Target is { } target ? page.Text($"{(mark.Unit == "%" ? mark.Sign : "")}{target}{mark.Unit}") : "符合要求";

    private static object Done(Mark mark) => mark.Actual is { } actual ? new Formatted(actual, null, mark.Unit) : mark.IsFull ? "符合" : "基本符合";
}
