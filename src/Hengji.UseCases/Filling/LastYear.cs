using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Filling;

/// <summary>Last year's value of a cell (上年数) and where it stands.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Figure">The number; null for words.</param>
/// <param name="Place">The cell that holds it.</param>
/// <param name="IsOfEarlierDossier">Whether it stands in last year's dossier rather than in a column of this one.</param>
public sealed record LastYearValue(string Text, Figure? Figure, FigureAddress Place, bool IsOfEarlierDossier)
{
    /// <summary>This year's minus last year's, in their common unit; null when either is no number or the units differ.</summary>
    public decimal? ChangeTo(Figure? now) =>
        now is not null && Figure is not null && now.Unit == Figure.Unit ? now.Value - Figure.Value : null;

    /// <summary>The change in percent of last year's, two decimals; null when there is none, or last year's is 0 or itself a percentage.</summary>
    public decimal? PercentTo(Figure? now) =>
        ChangeTo(now) is { } change && Figure!.Value != 0 && Figure.Unit != MeasureUnit.Percent
            ? decimal.Round(change / Math.Abs(Figure.Value) * 100, 2, MidpointRounding.AwayFromZero)
            : null;
}

/// <summary>
/// Finds last year's value of a cell: in the department's dossier of the year before, in the column of the same form that prints
/// last year's (2021年决算数 beside 2022年决算数), or in that column of a form that a rule says holds the same number.
/// </summary>
public sealed class LastYear
{
    private readonly LiveDossier live;
    private readonly Rights rights;
    private readonly ILookup<FigureAddress, FigureAddress> equals;

    /// <summary>Looks in one dossier, as far as one person may see.</summary>
    public LastYear(LiveDossier live, Rights rights)
    {
        (this.live, this.rights) = (live, rights);
        equals = live.Checks.Outcomes.Where(IsOfTwoCells).Select(outcome => outcome.Figures).Where(figures => figures.Length == 2)
            .SelectMany(figures => new[] { (figures[0].Address, figures[1].Address), (figures[1].Address, figures[0].Address) })
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
    }

    /// <summary>The value, or null.</summary>
    public LastYearValue? Of(FigureAddress at)
    {
        if (Read(live.Submission.Previous, at, isEarlier: true) is { } earlier)
            return earlier;
        return equals[at].Prepend(at).Select(Column).OfType<FigureAddress>()
            .Where(Sees).Select(place => Read(live.Submission, place, isEarlier: false)).FirstOrDefault(value => value is not null);
    }

    private static bool IsOfTwoCells(CheckOutcome outcome) =>
        outcome.Rule.Check is Comparison { Operator: ComparisonOperator.Equal, Left: CellReference, Right: CellReference };

    private static LastYearValue? Read(Submission? submission, FigureAddress at, bool isEarlier) =>
        submission?.Figure(at) is { } figure ? new LastYearValue(figure.Printed, figure, at, isEarlier)
        : submission?.Text(at) is { Length: > 0 } text ? new LastYearValue(text, Figure: null, at, isEarlier)
        : null;

    /// <summary>The cell of the same row whose heading says last year where this one's says this year.</summary>
    private FigureAddress? Column(FigureAddress at)
    {
        var year = live.Submission.Year;
        if (live.Pack.Forms.Find(at.Form) is not { } form || form.Item(at.Item) is not { } item)
            return null;
        var heading = item.Label.Replace(year.ToString(), year.Previous.ToString(), StringComparison.Ordinal);
        return heading != item.Label && form.Items.FirstOrDefault(other => other.Label == heading) is { } column
            ? new FigureAddress(at.Form, column.Id, at.Row)
            : null;
    }

    private bool Sees(FigureAddress at) =>
        live.Pack.Forms.Find(at.Form) is { } form && FormSheet.Sees(rights, live.Material, form, at.Row);
}
