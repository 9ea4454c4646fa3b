using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Documents.Printed;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Auditing.Forms;

/// <summary>Forms of one row whose counts stand in a document under their names: 人员编制, 年末实有在职人数, 事业编制.</summary>
/// <remarks>Names alone prove little: the figures must come in the order of the form, and what is broken with them is only asked.</remarks>
internal static class LabelledCells
{
    private const int FewestInText = 3;
    private const int FewestInTable = 2;

    /// <summary>The cells; of several paragraphs the first that holds an item counts.</summary>
    public static IEnumerable<FoundCell> Find(PrintedDocument document, FigureBook book, FormCatalogue forms)
    {
        foreach (var form in forms.All.Where(form => form.RowKind == FormRowKind.OneRow))
        {
            var items = form.Items.Where(IsCount).ToList();
            if (items.Count < FewestInTable)
                continue;
            var inTables = document.Blocks.OfType<PrintedTable>().SelectMany(table => InTable(table, form, items, book)).ToList();
            var inText = document.Blocks.OfType<PrintedParagraph>().SelectMany(paragraph => InText(paragraph, items, book)).ToList();
            foreach (var (item, figure) in (inTables.Count >= FewestInTable ? inTables : inText.Count >= FewestInText ? inText : []).DistinctBy(found => found.Item))
                yield return new FoundCell(new FigureAddress(form.Id, item.Id, FigureAddress.SingleRow), figure, true);
        }
    }

    private static bool IsCount(FormItem item) => item is { Kind: Hengji.Forms.CellKind.Figure, IsExact: true, Unit: "人" or "个" };

    /// <summary>A label and its number side by side, in a table that names other items of the form too.</summary>
    private static IEnumerable<(FormItem Item, Figure Figure)> InTable(PrintedTable table, FormDefinition form, List<FormItem> items, FigureBook book)
    {
        if (!form.Items.Any(item => item.Kind == Hengji.Forms.CellKind.Text && table.Cells.Any(cell => IsCalled(cell.Text, item))))
            yield break;
        foreach (var cell in table.Cells)
        {
            if (items.Find(item => IsCalled(cell.Text, item)) is { } item
                && table.Cells.FirstOrDefault(next => next.Row == cell.Row && next.Column == cell.Column + cell.ColumnSpan) is { } value
                && CellContent.Of(value) is { Kind: Tables.CellKind.Number, Number: { } number })
                yield return (item, book.Of(table, value, number, number.Unit == MeasureUnit.None ? MeasureUnit.Parse(item.Unit!) : number.Unit, 0, isExact: true));
        }
    }

    private static bool IsCalled(string text, FormItem item) =>
        Names(item).Any(name => HeadText.IsSame(name, text));

    /// <summary>Numbers with the names of items before or around them, in the order of the form.</summary>
    private static IEnumerable<(FormItem Item, Figure Figure)> InText(PrintedParagraph paragraph, List<FormItem> items, FigureBook book)
    {
        var numbers = NumberScanner.Scan(paragraph.Text);
        var reached = -1;
        for (var at = 0; at < numbers.Length; at++)
        {
            var before = SentenceWords.Bare(paragraph.Text[(at > 0 ? numbers[at - 1].End : 0)..numbers[at].Start]);
            var after = SentenceWords.Bare(paragraph.Text[numbers[at].End..(at + 1 < numbers.Length ? numbers[at + 1].Start : paragraph.Text.Length)]);
            var found = items.FindIndex(item => Names(item).Any(name => Stands(SentenceWords.Bare(name), before, after)));
            if (found <= reached || numbers[at].Unit.Dimension != MeasureUnit.Parse(items[found].Unit!).Dimension)
                continue;
            reached = found;
            yield return (items[found], book.Of(paragraph, numbers[at]));
        }
    }

    /// <summary>Right before the number, or begun before it and ended right behind it: 下设 11 个独立核算事业单位.</summary>
    private static bool Stands(string name, string before, string after)
    {
        for (var split = name.Length; split >= 2; split--)
        {
            if (before.EndsWith(name[..split], StringComparison.Ordinal) && after.StartsWith(name[split..], StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static IEnumerable<string> Names(FormItem item) => item.Aliases.Prepend(item.Label);
}
