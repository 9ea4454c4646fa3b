using System.Collections.Immutable;
using System.Globalization;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Documents.Tests.Word;

/// <summary>Forms and filled rows written as short text, for reports made by hand.</summary>
internal static class SampleForms
{
    public static Citation Citation { get; } = new("部门整体支出绩效自评报告", "测试", CitationSeen.Seen);

    public static FormItem Money(string id, string label, params string[] groups) =>
        new(id, label, CellKind.Figure) { Unit = "万元", Decimals = 2, Groups = [.. groups] };

    public static FormItem Count(string id, string label) =>
        new(id, label, CellKind.Figure) { Unit = "人", IsExact = true };

    public static FormItem Text(string id, string label) => new(id, label, CellKind.Text);

    public static FormDefinition Form(string id, string title, FormRowKind kind, params FormItem[] items) =>
        new(id, title, "第一部分", kind, [], [.. items], Citation);

    public static FormDefinition Units(string id, string title, params FormItem[] items) =>
        Form(id, title, FormRowKind.Units, items) with { RowHeading = "机构名称", UnitNote = "单位：万元" };

    /// <summary>Each line: key | label | cell | cell …; an empty cell is missing, a * behind it means assumed.</summary>
    public static FilledForm Fill(FormDefinition form, string lines)
    {
        var rows = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new FilledForm(form.Id, rows.Select(line => Row(form, line)));
    }

    private static FilledRow Row(FormDefinition form, string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var source = new SourceLocation(form.Id + ".csv", cells[0]);
        var figures = CellDictionary<Figure>.Empty;
        var texts = CellDictionary<string>.Empty;
        var assumed = ImmutableHashSet<string>.Empty;
        foreach (var (item, cell) in form.Items.Zip(cells.Skip(2)))
        {
            var text = cell.TrimEnd('*');
            if (text.Length == 0)
                continue;
            if (text != cell)
                assumed = assumed.Add(item.Id);
            if (item.Kind == CellKind.Figure)
                figures = figures.SetItem(item.Id, Figure(new FigureAddress(form.Id, item.Id, cells[0]), text, item, source, text != cell));
            else
                texts = texts.SetItem(item.Id, text);
        }
        return new FilledRow(cells[0], cells[1], figures, texts, source) { Assumed = assumed };
    }

    private static Figure Figure(FigureAddress address, string printed, FormItem item, SourceLocation source, bool isAssumed)
    {
        var value = decimal.Parse(printed.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture);
        var decimals = printed.Contains('.', StringComparison.Ordinal) ? printed.TrimEnd('%').Split('.')[1].Length : 0;
        return new Figure(
            address, printed, value, decimals, Math.Max(decimals, item.Decimals ?? 0), MeasureUnit.Parse(item.Unit ?? ""),
            Rounding.Nearest, Reading.OwnDecimals, source)
        {
            IsAssumed = isAssumed,
        };
    }
}
