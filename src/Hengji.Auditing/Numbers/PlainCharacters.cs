namespace Hengji.Auditing.Numbers;

/// <summary>Full-width digits and signs as their half-width twins, place by place, so that positions stay.</summary>
internal static class PlainCharacters
{
    /// <summary>The text with each character replaced by its plain form; same length.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var at = 0; at < source.Length; at++)
            target[at] = Of(source[at]);
    });

    private static char Of(char c) =>
        c switch
        {
            >= '０' and <= '９' => (char)(c - '０' + '0'),
            >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'A'),
            >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
            '．' or '﹒' => '.',
            '％' or '﹪' => '%',
            '－' or '−' or '﹣' or '‐' or '‑' => '-',
            '＋' => '+',
            '（' => '(',
            '）' => ')',
            '／' => '/',
            '∼' or '～' or '〜' => '~',
            '＞' => '>',
            '＜' => '<',
            '≧' or '⩾' => '≥',
            '≦' or '⩽' => '≤',
            '\u00a0' or '\u3000' or '\t' => ' ',
            _ => c,
        };
}
