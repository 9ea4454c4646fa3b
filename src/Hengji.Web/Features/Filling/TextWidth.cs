namespace Hengji.Web.Features.Filling;

/// <summary>How wide a text is when it is not broken, in em: a Chinese character is one, a Latin letter or digit a little over a half.</summary>
internal static class TextWidth
{
    private const double Narrow = 0.6;

    /// <summary>The longest of the text's lines.</summary>
    public static double Of(string text)
    {
        double longest = 0, width = 0;
        foreach (var character in text)
        {
            width = character == '\n' ? 0 : width + (character < '\u2000' ? Narrow : 1);
            longest = Math.Max(longest, width);
        }
        return longest;
    }
}
