using Hengji.Figures;
using Hengji.Forms;
using Hengji.Reports;

namespace Hengji.Documents.Html;

/// <summary>Chinese words for a figure: its name, its value with unit, how its decimals were read.</summary>
internal static class FigureLabel
{
    private const int LongestName = 24;

    /// <summary>年度收入情况 · 收入合计 · 局机关.</summary>
    public static string Of(Report report, FigureAddress address)
    {
        var form = report.Forms.Find(address.Form);
        var item = form?.Item(address.Item);
        var row = address.Row == FigureAddress.SingleRow ? "" : RowLabel(report, form, address.Row);
        return string.Join(" · ", new[] { form?.Title ?? "", item?.Label ?? address.ToString(), row }.Where(part => part.Length > 0));
    }

    /// <summary>收入合计: the column, or row and column of forms whose rows are fixed.</summary>
    public static string ItemLabel(Report report, FigureAddress address) =>
        report.Forms.Find(address.Form)?.Item(address.Item)?.Label ?? address.ToString();

    /// <summary>A row as printed: in the form, by the form's definition, or the unit's name.</summary>
    public static string RowLabel(Report report, FormDefinition? form, string row)
    {
        var filled = form is null ? null : report.Submission.Forms.GetValueOrDefault(form.Id)?.Row(row);
        if (filled is { Label.Length: > 0 })
            return filled.Label;
        if (form is { RowKind: FormRowKind.List } && filled is not null && NameIn(form, filled) is { Length: > 0 } name)
            return name;
        if (form?.Rows.FirstOrDefault(fixedRow => fixedRow.Key == row) is { } definition)
            return definition.Label;
        return report.Submission.Units.Find(row)?.Name ?? row;
    }

    /// <summary>What a row of a list is about: its column <c>name</c>, else its first words; long ones are cut.</summary>
    private static string NameIn(FormDefinition form, FilledRow row)
    {
        var words = row.Text("name") ?? row.Text("subject")
            ?? form.Items.Select(item => row.Text(item.Id)).FirstOrDefault(text => text is { Length: > 0 }) ?? "";
        var text = new StringInfo(words);
        return text.LengthInTextElements <= LongestName ? words : text.SubstringByTextElements(0, LongestName) + "…";
    }

    /// <summary>2,232.41 万元; a percent sign is not set twice.</summary>
    public static string WithUnit(string printed, MeasureUnit unit) =>
        unit.Symbol.Length == 0 || printed.EndsWith(unit.Symbol, StringComparison.Ordinal) ? printed
        : unit == MeasureUnit.Percent ? printed + "%"
        : $"{printed} {unit.Symbol}";

    /// <summary>按两位小数读取，代表 98.395 至 98.405 万元.</summary>
    public static string Reading(Figure figure)
    {
        var unit = figure.Unit.Symbol is { Length: > 0 } symbol and not "%" ? " " + symbol : figure.Unit.Symbol;
        var decimals = figure.Decimals.ToString(CultureInfo.InvariantCulture);
        var how = figure.Reading switch
        {
            Figures.Reading.OwnDecimals => $"按所印 {decimals} 位小数读取",
            Figures.Reading.ColumnDecimals => $"按本列统一的 {decimals} 位小数读取（尾零未印）",
            Figures.Reading.ExactZero => "印为 0，视为没有发生",
            Figures.Reading.Count => "计数，视为准确数",
            Figures.Reading.Target => "设定的目标、分值或限额，视为准确数",
        };
        var range = figure.Interval;
        return range.IsPoint
            ? $"{how}，代表 {range.Low.ToText()}{unit}"
            : $"{how}，代表 {range.Low.ToText()} 至 {range.High.ToText()}{unit}";
    }
}
