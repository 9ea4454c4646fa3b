using Hengji.Figures;

namespace Hengji.Documents.Word;

/// <summary>The tag of a figure's control: its address, or the start of it and a fingerprint when it is too long for Word.</summary>
internal static class FigureTag
{
    public static string Of(FigureAddress address)
    {
        var text = address.ToString();
        return text.Length <= FigureLedger.LongestTag
            ? text
            : text[..(FigureLedger.LongestTag - 17)] + "~" + Fingerprint.Of(address, "");
    }
}
