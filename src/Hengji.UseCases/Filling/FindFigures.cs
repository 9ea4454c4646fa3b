using Hengji.Figures;
using Hengji.Forms;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Filling;

/// <summary>Finds the figures a typed number may mean (候选数字), so that the number can be bound to one of them.</summary>
public static class FindFigures
{
    private const string FactsForm = "facts";

    /// <summary>Figures of equal number the person may see: those of the running text first, then in the order of the forms.</summary>
    /// <param name="live">The dossier.</param>
    /// <param name="rights">What the person may see.</param>
    /// <param name="typed">What was typed: 158, 4.6万, 98.40%.</param>
    /// <param name="most">At most so many.</param>
    public static ImmutableArray<FigureCandidate> Run(LiveDossier live, Rights rights, string typed, int most = 12)
    {
        if (FigureParser.Parse(typed) is not { IsSuccess: true, Value: var number })
            return [];
        return
        [
            .. live.Pack.Forms.All
                .OrderBy(form => form.Id == FactsForm ? 0 : 1)
                .SelectMany(form => Of(live, form, rights, number))
                .OrderBy(found => found.IsSamePrint ? 0 : 1)
                .Take(most),
        ];
    }

    private static IEnumerable<FigureCandidate> Of(LiveDossier live, FormDefinition form, Rights rights, ParsedFigure number) =>
        from row in live.Submission.Forms.GetValueOrDefault(form.Id)?.Rows ?? []
        where FormSheet.Sees(rights, live.Material, form, row.Key)
        from item in form.Items
        let figure = row.Figure(item.Id)
        where figure is not null && IsSame(figure, number)
        select new FigureCandidate(
            figure.Address, Label(form, item, row), figure.Printed, row.Text(item.UnitItem ?? "") ?? item.Unit ?? "",
            FigureParser.Parse(figure.Printed) is { IsSuccess: true } print && print.Value.Decimals == number.Decimals);

    /// <summary>The same number, whatever unit or trailing zeros were typed with it.</summary>
    private static bool IsSame(Figure figure, ParsedFigure number) =>
        FigureParser.Parse(figure.Printed) is { IsSuccess: true } print && print.Value.Value == number.Value;

    private static string Label(FormDefinition form, FormItem item, FilledRow row) =>
        row.Text("subject") is { Length: > 0 } subject && form.Id == FactsForm
            ? $"{form.Title} · {row.Key} {subject}"
            : $"{form.Title} · {(form.LabelItem is { } named && row.Text(named) is { } name ? name + " " : row.Label.Length > 0 ? row.Label + " " : "")}{item.Label}";
}

/// <summary>A figure a number may mean.</summary>
/// <param name="Address">Its address, the token's name.</param>
/// <param name="Label">Form, row and column in words.</param>
/// <param name="Printed">As it prints.</param>
/// <param name="Unit">Its unit; empty for none.</param>
/// <param name="IsSamePrint">Whether it prints as many decimals as were typed.</param>
public sealed record FigureCandidate(FigureAddress Address, string Label, string Printed, string Unit, bool IsSamePrint);
