using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.UseCases.Collecting;

/// <summary>Makes a filled row from the cells as found.</summary>
internal static class RowBuilder
{
    /// <summary>The row, or every problem of its cells.</summary>
    public static Result<FilledRow> Build(RawFormRow raw, string key, FormDefinition form, string? moneyUnit)
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var item in form.Items)
        {
            if (raw.Cells.GetValueOrDefault(item.Id) is not { } cell || string.IsNullOrWhiteSpace(cell.Text))
            {
                if (item.IsRequired)
                    problems.Add(new RequiredCell(item.Label, raw.Source));
            }
            else if (item.Kind == CellKind.Figure)
            {
                var figure = FigureFactory.Create(
                    form, item, key, cell.Text.Trim(), cell.Source, moneyUnit, RowUnit(raw, item), raw.Assumed.Contains(item.Id));
                problems.AddRange(figure.Problems);
                if (figure.IsSuccess)
                    figures[item.Id] = figure.Value;
            }
            else
            {
                var text = TextCells.Read(cell, item);
                problems.AddRange(text.Problems);
                if (text.IsSuccess)
                    texts[item.Id] = text.Value;
            }
        }
        return problems.Count > 0
            ? Result<FilledRow>.Failure(problems)
            : new FilledRow(key, raw.Label, figures.ToCellDictionary(), texts.ToCellDictionary(), raw.Source) { Assumed = raw.Assumed };
    }

    private static string? RowUnit(RawFormRow raw, FormItem item) =>
        item.UnitItem is { } column ? raw.Cells.GetValueOrDefault(column)?.Text : null;
}
