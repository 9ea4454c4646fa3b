using Hengji.Figures;

namespace Hengji.Documents.Word;

/// <summary>Compares the numbers of a document with what the figures print now (数字溯源).</summary>
public static class DocumentTrace
{
    /// <summary>The state of every number, bound ones in the order of the text, then missing ones, then unbound ones.</summary>
    /// <param name="document">From <see cref="WordTrace"/>.</param>
    /// <param name="currentText">What an address prints now, see <see cref="FigureTexts.Of(Reports.Report)"/>; null when there is nothing.</param>
    public static ImmutableArray<TracedNumber> Compare(
        TracedDocument document, Func<FigureAddress, string?> currentText)
    {
        var bound = document.Occurrences.Select(occurrence => Judge(occurrence, currentText(occurrence.Address)));
        var unbound = document.Unbound.Select(number => new TracedNumber(
            null, "", number.Place, number.Text, null, null, TraceState.Unbound));
        return [.. bound, .. unbound];
    }

    private static TracedNumber Judge(TracedOccurrence found, string? now) =>
        new(found.Address, found.Label, found.Place, found.TextInDocument, found.TextWritten, now, StateOf(found, now));

    private static TraceState StateOf(TracedOccurrence found, string? now)
    {
        if (found.TextInDocument is not { } text)
            return TraceState.Missing;
        if (found.TextWritten is { } written && text == written)
            return IsAsWhenWritten(found, now) ? TraceState.Fresh : TraceState.Stale;
        if (now is not null && PrintsTheSame(text, now))
            return TraceState.Fresh;
        return found.TextWritten is null ? TraceState.Stale : TraceState.HandChanged;
    }

    /// <summary>A figure may be shown in another form than it prints (8,675.33 for 8675.33), so its own print is compared.</summary>
    private static bool IsAsWhenWritten(TracedOccurrence found, string? now) =>
        now is not null
        && (Fingerprint.Of(found.Address, now) == found.Print || PrintsTheSame(found.TextWritten!, now));

    private static bool PrintsTheSame(string left, string right) => Bare(left) == Bare(right);

    /// <summary>Without thousands separators and spaces, and in ordinary digits.</summary>
    private static string Bare(string text) =>
        string.Concat(text.Select(Digits.Ordinary).Where(c => c is not (',' or '，') && !char.IsWhiteSpace(c)));
}
