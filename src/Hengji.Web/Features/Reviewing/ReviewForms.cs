using System.Collections.Immutable;
using System.Globalization;
using Hengji.Figures;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Reviewing;

namespace Hengji.Web.Features.Reviewing;

/// <summary>Reads wishes from the review page's forms.</summary>
internal static class ReviewForms
{
    private const string ExplainPrefix = "explain-";

    public static HandOn HandOn(long id, IFormCollection form, bool isConfirmed, string? scan) =>
        new(id, Choice<Stage>(form["from"]), Number(form["revision"]))
        {
            Opinion = form["opinion"].ToString(), Explanations = Explanations(form), IsIdentityConfirmed = isConfirmed, ScanSha256 = scan,
        };

    public static ReturnWish Return(long id, IFormCollection form) =>
        new(id, Choice<Stage>(form["from"]), Choice<Stage>(form["to"]), Number(form["revision"]), form["reason"].ToString())
        {
            Remarks = Remarks(form), Units = [.. form["unit"].OfType<string>()],
        };

    public static ShareWish Share(long id, string unit, IFormCollection form) =>
        new(id, unit, Choice<PartStage>(form["from"]), Choice<PartStage>(form["to"]), Moment(form["moved"].ToString()))
        {
            Reason = form["reason"].ToString(), Explanations = Explanations(form), Remarks = Remarks(form),
        };

    /// <summary>A moment as a hidden field carries it; empty for never.</summary>
    public static string Text(DateTime? moment) => moment?.Ticks.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The chosen cells: address and text come in pairs, a cell without its tick or its text is left out.</summary>
    private static ImmutableArray<CellRemark> Remarks(IFormCollection form) =>
        [.. from address in form["remark"].OfType<string>()
            let at = FigureAddress.TryParse(address)
            where at is not null
            select new CellRemark(at.Value, form["remark-" + address].ToString())];

    private static ImmutableDictionary<string, string> Explanations(IFormCollection form) =>
        form.Where(field => field.Key.StartsWith(ExplainPrefix, StringComparison.Ordinal))
            .ToImmutableDictionary(field => field.Key[ExplainPrefix.Length..], field => field.Value.ToString(), StringComparer.Ordinal);

    private static DateTime? Moment(string ticks) =>
        long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < DateTime.MaxValue.Ticks
            ? new DateTime(value, DateTimeKind.Utc)
            : null;

    private static long Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static TEnum Choice<TEnum>(string? text)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>(text, out var value) ? value : default;
}
