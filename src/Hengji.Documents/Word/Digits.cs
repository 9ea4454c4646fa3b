namespace Hengji.Documents.Word;

/// <summary>Full-width characters of numbers (１２．３４％) and their ordinary forms.</summary>
internal static class Digits
{
    /// <summary>The ordinary form of a full-width digit, point, sign or percent sign; every other character as it is.</summary>
    public static char Ordinary(char c) =>
        c switch
        {
            >= '０' and <= '９' => (char)(c - '０' + '0'),
            '．' => '.',
            '％' => '%',
            '－' or '−' => '-',
            _ => c,
        };

    /// <summary>The text with ordinary digits; as long as it was.</summary>
    public static string Ordinary(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var at = 0; at < span.Length; at++)
            span[at] = Ordinary(source[at]);
    });
}
