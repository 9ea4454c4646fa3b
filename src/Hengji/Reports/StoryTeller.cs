using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Reports;

/// <summary>Tells of every figure what it is, where it comes from, how it was read and which checks it passed.</summary>
public static class StoryTeller
{
    /// <summary>Stories of all figures of a submission, by address.</summary>
    public static IEnumerable<FigureStory> Tell(
        Submission submission, FormCatalogue forms, ImmutableArray<CheckOutcome> outcomes)
    {
        var checks = ChecksByFigure(outcomes);
        return submission.AllFigures.Select(figure => new FigureStory(
            figure.Address,
            LabelOf(figure.Address, submission, forms),
            figure.ToText() + UnitBehind(figure),
            figure.Source.ToString(),
            ReadingOf(figure),
            checks.GetValueOrDefault(figure.Address, []),
            figure.IsAssumed));
    }

    /// <summary>What a cell is, in Chinese: 年度收入情况 · 收入合计 · 1、局机关.</summary>
    public static string LabelOf(FigureAddress address, Submission submission, FormCatalogue forms)
    {
        var form = forms.Find(address.Form);
        var row = submission.Forms.GetValueOrDefault(address.Form)?.Row(address.Row);
        var item = form?.Item(address.Item);
        var subject = row?.Text("subject") ?? row?.Text("name") ?? row?.Label;
        var parts = new[] { form?.Title ?? address.Form, item?.Label ?? address.Item, subject };
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>How the decimals were read and what the figure stands for, in Chinese.</summary>
    public static string ReadingOf(Figure figure)
    {
        var range = figure.Interval.IsPoint
            ? "按精确值对待"
            : $"代表 {figure.Interval.Low.ToText()} 至 {figure.Interval.High.ToText()}{UnitBehind(figure, always: true)}";
        return figure.Reading switch
        {
            Reading.OwnDecimals => $"按印出的 {figure.Decimals} 位小数，{range}",
            Reading.ColumnDecimals => $"按本列 {figure.Decimals} 位小数（印为 {figure.Printed}），{range}",
            Reading.ExactZero => "印为 0，即没有发生，按精确值对待",
            Reading.Count => "计数，按精确值对待",
            Reading.Target => "设定值，按精确值对待",
        };
    }

    private static string UnitBehind(Figure figure, bool always = false) =>
        figure.Unit.Symbol.Length == 0 || (figure.Unit == MeasureUnit.Percent && !always) ? "" : " " + figure.Unit.Symbol;

    private static Dictionary<FigureAddress, ImmutableArray<StoryCheck>> ChecksByFigure(
        ImmutableArray<CheckOutcome> outcomes)
    {
        var lists = new Dictionary<FigureAddress, List<StoryCheck>>();
        foreach (var outcome in outcomes.Where(outcome => outcome.Verdict != Verdict.NotApplicable))
        {
            var told = new StoryCheck(outcome.Rule.Code, outcome.Rule.Title, outcome.Verdict, outcome.IsQuestion);
            foreach (var figure in outcome.Figures)
            {
                if (!lists.TryGetValue(figure.Address, out var list))
                    lists[figure.Address] = list = [];
                if (!list.Contains(told))
                    list.Add(told);
            }
        }
        return lists.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray());
    }
}
