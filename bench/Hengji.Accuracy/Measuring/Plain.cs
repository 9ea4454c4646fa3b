namespace Hengji.Accuracy.Measuring;

/// <summary>Text without blanks, so that readers may differ in them.</summary>
internal static class Plain
{
    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>At most so many characters from the end.</summary>
    public static string Tail(string text, int count) => text.Length <= count ? text : text[^count..];

    public static string Start(string text, int count) => text.Length <= count ? text : text[..count];
}
