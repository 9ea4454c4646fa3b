using System.Globalization;
using Hengji.Figures;
using Hengji.UseCases.Filling;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Filling;

/// <summary>Last year's value of a cell, for people and programs.</summary>
/// <param name="Year">The year before the dossier's.</param>
/// <param name="Text">As printed.</param>
/// <param name="Address">The cell that holds it.</param>
/// <param name="Heading">Form and heading of that cell; empty when it is the same cell of last year's dossier.</param>
/// <param name="Change">This year's minus last year's with its sign; null when there is no difference of numbers.</param>
/// <param name="Percent">The change in percent of last year's with its sign; null when that means nothing.</param>
public sealed record LastYearAnswer(int Year, string Text, string Address, string Heading, string? Change, string? Percent)
{
    /// <summary>The answer, or null when there is no value.</summary>
    public static LastYearAnswer? Of(LiveDossier live, FigureAddress at, LastYearValue? value, Tongue tongue)
    {
        if (value is null)
            return null;
        var now = live.Submission.Figure(at);
        return new LastYearAnswer(
            live.Submission.Year.Previous.Value, value.Text, value.Place.ToString(), value.IsOfEarlierDossier ? "" : Place(live, value.Place, tongue),
            value.ChangeTo(now) is { } change ? Signed(change, Math.Max(now!.PrintedDecimals, value.Figure!.PrintedDecimals)) : null,
            value.PercentTo(now) is { } percent ? Signed(percent, 2) + "%" : null);
    }

    private static string Place(LiveDossier live, FigureAddress at, Tongue tongue) =>
        live.Pack.Forms.Find(at.Form) is { } found && tongue.Of(found) is var form ? $"{form.Title} {form.Item(at.Item)?.Label}" : "";

    private static string Signed(decimal number, int decimals) =>
        (number > 0 ? "+" : "") + number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
