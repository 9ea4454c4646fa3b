using Hengji.Accuracy.Pages;
using Hengji.Auditing.Claims;

namespace Hengji.Accuracy.Measuring;

/// <summary>Recognises the place of a slip among the places an auditor names.</summary>
internal sealed class TargetPlace
{
    private const int ContextLength = 8;

    private readonly string text;
    private readonly string before;
    private readonly string? cellText;
    private readonly string rowLabel = "";
    private readonly int equalsBefore;

    public TargetPlace(Edition edition)
    {
        var target = edition.Target!;
        text = Plain.Of(edition.TextOf(target));
        if (edition.Page.Blocks[target.Block] is TableBlock table)
        {
            var row = table.Rows[target.Cell.Row].Select(cell => (cell.Column, Text: Plain.Of(edition.TextOf(cell.Runs)))).ToList();
            cellText = row.First(cell => cell.Column == target.Cell.Column).Text;
            rowLabel = row.Select(cell => cell.Text).FirstOrDefault(cell => cell.Length > 0) ?? "";
            equalsBefore = row.Count(cell => cell.Column < target.Cell.Column && cell.Text == cellText);
            before = "";
            return;
        }
        var runs = ((ParagraphBlock)edition.Page.Blocks[target.Block]).Runs;
        before = Plain.Tail(Plain.Of(edition.TextOf(runs.TakeWhile(run => run.Number != target))), ContextLength);
    }

    /// <summary>Whether a figure the auditor read stands at the slip.</summary>
    public bool Is(FigureSpot spot) => spot.Cell is null ? IsInText(spot) : IsInCell(spot);

    private bool IsInText(FigureSpot spot) => cellText is null
        && Plain.Of(spot.Text[spot.Start..]).StartsWith(text, StringComparison.Ordinal)
        && Plain.Of(spot.Text[..spot.Start]).EndsWith(before, StringComparison.Ordinal);

    private bool IsInCell(FigureSpot spot)
    {
        if (cellText is null || spot.Block is not Hengji.Documents.Printed.PrintedTable table || Plain.Of(spot.Text) != cellText)
            return false;
        var row = table.Cells.Where(cell => cell.Row == spot.Cell!.Row).OrderBy(cell => cell.Column)
            .Select(cell => (cell.Column, Text: Plain.Of(cell.Text))).ToList();
        return (row.Select(cell => cell.Text).FirstOrDefault(cell => cell.Length > 0) ?? "") == rowLabel
            && row.Count(cell => cell.Column < spot.Cell!.Column && cell.Text == cellText) == equalsBefore;
    }
}
