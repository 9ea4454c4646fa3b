using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Tables.Goals;

/// <summary>A goal in words with its outcome.</summary>
/// <param name="Table">Its table.</param>
/// <param name="GoalCell">The goal's cell.</param>
/// <param name="DoneCell">The outcome's cell.</param>
/// <param name="Goals">Figures of the goal.</param>
/// <param name="Outcomes">Figures of the outcome.</param>
internal sealed partial record GoalRow(
    PrintedTable Table, PrintedCell GoalCell, PrintedCell DoneCell, List<Mention> Goals, List<Mention> Outcomes)
{
    private const int ShortestEnding = 3;
    private const decimal AlmostNothing = 0.06m;

    /// <summary>Words right before the goal in its row: the indicator; empty without.</summary>
    public string Label { get; } = Table.Cells.Where(cell => cell.Row == GoalCell.Row && cell.Column < GoalCell.Column && cell.Text.Length > 0 && !GridContents.IsSign(CellContent.Of(cell)))
        .OrderBy(cell => cell.Column).LastOrDefault()?.Text ?? "";

    /// <summary>Whether a cell of its own before the goal says that it is a limit: ≤.</summary>
    public bool IsLimit { get; } = Table.Cells.Any(cell => cell.Row == GoalCell.Row && cell.Column < GoalCell.Column && cell.Text.Trim() is "≤" or "<" or "＜" or "≦");

    /// <summary>Whether the outcome is that of some months only (1—7月完成值), which need not reach the year's goal.</summary>
    public bool IsOfPart { get; } = Table.Cells.Any(cell => cell.Row < DoneCell.Row && cell.Column == DoneCell.Column && SomeMonths().IsMatch(TableGrid.Squeezed(cell.Text)));

    /// <summary>Goals with their outcomes: by name, or the only two figures of the row.</summary>
    public IEnumerable<(Mention Goal, Mention Done)> Pairs()
    {
        foreach (var goal in Goals.Where(IsValue))
        {
            var same = Outcomes.Where(done => IsValue(done) && done.Dimension == goal.Dimension).ToList();
            var named = same.Where(done => IsNamed(goal.Subject, done.Subject)).ToList();
            if (named.Count > 0)
                yield return (goal, named[0]);
            else if (same.Count == 1 && Goals.Count(IsValue) == 1 && Outcomes.Count(IsValue) == 1)
                yield return (goal, same[0]);
        }
    }

    /// <summary>Whether a cell of the row itself says how much of the goal was reached: 98.65%.</summary>
    public bool Tells(Mention goal, Mention done) =>
        goal.Figure.Value > 0 && Table.Cells.Any(cell => cell.Row == GoalCell.Row && cell.Column > DoneCell.Column
            && NumberScanner.Scan(cell.Text) is [{ Unit.Dimension: "%" } rate] && Math.Abs(rate.Value - (done.Figure.Value * 100 / goal.Figure.Value)) < AlmostNothing);

    /// <summary>Whether marks behind it in the row were not all given: 权重10, 自评得分9.8.</summary>
    public bool LostPoints => Behind(Measure.MaximumPoints) is { } marks && Behind(Measure.Points) is { } points && points < marks;

    private decimal? Behind(Measure measure) =>
        Table.Cells.Where(cell => cell.Row == GoalCell.Row && cell.Column > DoneCell.Column && HeadOf(cell) == measure).Select(cell => NumberScanner.Scan(cell.Text)).ToList() is [[var only]] ? only.Value : null;

    /// <summary>What the nearest words above a cell ask for.</summary>
    private Measure? HeadOf(PrintedCell cell) =>
        Table.Cells.Where(above => above.Column == cell.Column && above.Row < cell.Row && CellContent.Of(above).Kind == Auditing.Tables.CellKind.Words).MaxBy(above => above.Row) is { } head ? HeadMeasures.Of(TableGrid.Squeezed(head.Text)) : null;

    /// <summary>Whether two names are the same, or one ends with the other: 就业率 for 高校毕业生就业率.</summary>
    public static bool IsNamed(string one, string other)
    {
        var (a, b) = (SubjectWords.Key(one), SubjectWords.Key(other));
        return a.Length > 0 && b.Length > 0
            && (a == b || (b.Length >= ShortestEnding && a.EndsWith(b, StringComparison.Ordinal)) || (a.Length >= ShortestEnding && b.EndsWith(a, StringComparison.Ordinal)));
    }

    private static bool IsValue(Mention mention) =>
        mention.Number is { High: null, IsUnsure: false } && mention.Figure.Unit.Symbol != "个百分点"
        && mention.Measure is not (Measure.Change or Measure.ChangeRate or Measure.Share or Measure.Points or Measure.MaximumPoints)
        && (mention.Measure != Measure.CompletionRate || mention.Of is null);

    [GeneratedRegex(@"^(?:20\d\d年)?(?:截至|截止)?(?:1[—–\-－~～至到])?(?:[1-9]|1[01])月(?:份|底|末)?(?!.*预计)|上半年|半年|[前一二三]季度|中期|监控期|阶段性|目前", RegexOptions.CultureInvariant)]
    private static partial Regex SomeMonths();
}
