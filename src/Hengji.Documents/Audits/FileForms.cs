using Hengji.Figures;

namespace Hengji.Documents.Audits;

/// <summary>First part of the addresses of figures in finished documents: which of several files they are printed in.</summary>
public static class FileForms
{
    private const string Own = "document";

    /// <summary><c>document</c> for the audited file itself, <c>document2</c> for the second of several.</summary>
    /// <param name="number">From 1.</param>
    public static string Of(int number) => number == 1 ? Own : Own + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a figure is printed in another file than the audited one, whose text cannot be pointed at.</summary>
    public static bool IsOfOtherFile(FigureAddress address) =>
        address.Form.Length > Own.Length && address.Form.StartsWith(Own, StringComparison.Ordinal) && address.Form.AsSpan(Own.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
