using Hengji.Figures;

namespace Hengji.Forms;

/// <summary>One row of a filled form: figures and texts by item id; blank cells are absent.</summary>
/// <param name="Key">Row key.</param>
/// <param name="Label">As printed: 7、州创业创新指导服务中心; empty for single rows.</param>
/// <param name="Figures">Figures by item id.</param>
/// <param name="Texts">Texts, choices and dates by item id.</param>
/// <param name="Source">Where the row was read.</param>
public sealed record FilledRow(
    string Key,
    string Label,
    CellDictionary<Figure> Figures,
    CellDictionary<string> Texts,
    SourceLocation Source)
{
    /// <summary>Items whose value was supplied by assumption (假定), figures and texts alike.</summary>
    public ImmutableHashSet<string> Assumed { get; init; } = [];

    /// <summary>The figure in a column, or null.</summary>
    public Figure? Figure(string item) => Figures.GetValueOrDefault(item);

    /// <summary>The words in a column, or null.</summary>
    public string? Text(string item) => Texts.GetValueOrDefault(item);

    /// <summary>The same row with one figure replaced.</summary>
    public FilledRow With(Figure figure) => this with { Figures = Figures.SetItem(figure.Address.Item, figure) };
}
