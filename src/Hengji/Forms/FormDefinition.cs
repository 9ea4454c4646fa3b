using Hengji.Regulations;

namespace Hengji.Forms;

/// <summary>One official form (表) as a pack describes it: title, unit of measure, rows and columns.</summary>
/// <param name="Id">English id from the glossary, for instance <c>income</c>.</param>
/// <param name="Title">Official title, for instance 年度收入情况.</param>
/// <param name="Part">Where it stands in the report, for instance 第一部分 二.</param>
/// <param name="RowKind">What its rows are.</param>
/// <param name="Rows">Fixed rows in order; empty unless <see cref="FormRowKind.Fixed"/>.</param>
/// <param name="Items">Columns in order.</param>
/// <param name="Citation">Where the layout comes from.</param>
public sealed record FormDefinition(
    string Id,
    string Title,
    string Part,
    FormRowKind RowKind,
    ImmutableArray<FormRow> Rows,
    ImmutableArray<FormItem> Items,
    Citation Citation)
{
    /// <summary>English counterpart of the title; null when the pack gives none.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>English counterpart of <see cref="RowHeading"/>; null when the pack gives none.</summary>
    public string? EnglishRowHeading { get; init; }

    /// <summary>Unit printed above the table (单位：万元); null when columns differ or nothing is measured.</summary>
    public string? UnitNote { get; init; }

    /// <summary>Whether the department may leave the whole form out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Heading of the row column (机构名称, 项目 …); empty when the form has none.</summary>
    public string RowHeading { get; init; } = "";

    /// <summary>Text column that says in words what a row is about, for messages; null when the row's label does.</summary>
    public string? LabelItem { get; init; }

    /// <summary>File name of the form in a folder of CSV files, without extension; the id unless said otherwise.</summary>
    public string FileName { get; init; } = Id;

    /// <summary>
    /// The form with English title and headings where the pack gives them, for readers of the English interface only: what is
    /// exported, printed or signed keeps the official words.
    /// </summary>
    public FormDefinition InEnglish() =>
        this with
        {
            Title = EnglishTitle ?? Title,
            RowHeading = EnglishRowHeading ?? RowHeading,
            Rows = [.. Rows.Select(row => row with { Label = row.EnglishLabel ?? row.Label })],
            Items = [.. Items.Select(item => item.InEnglish())],
        };

    /// <summary>The column with this id, or null.</summary>
    public FormItem? Item(string id)
    {
        foreach (var item in Items)
        {
            if (item.Id == id)
                return item;
        }
        return null;
    }
}

/// <summary>What the rows of a form are.</summary>
public enum FormRowKind
{
    /// <summary>One row: every item stands once.</summary>
    OneRow,

    /// <summary>The department's sum (汇总) and one row for each unit.</summary>
    Units,

    /// <summary>Rows the form prints.</summary>
    Fixed,

    /// <summary>As many rows as needed, each with a key.</summary>
    List,
}

/// <summary>A printed row of a form.</summary>
/// <param name="Key">Row key, for instance <c>vehicle</c>.</param>
/// <param name="Label">As printed: 2. 公务用车购置及运行维护费.</param>
public sealed record FormRow(string Key, string Label)
{
    /// <summary>English counterpart of the label; null when the pack gives none.</summary>
    public string? EnglishLabel { get; init; }
}
