namespace Hengji.Figures;

public static partial class FigureParser
{
    private static readonly ImmutableArray<string> Qualifiers =
        ["以上", "以下", "以内", "以外", "不低于", "不少于", "不超过", "大约", "左右", "约", "余", "多", "近", "超", "≥", "≤", ">", "<", "~", "至", "几"];

    /// <summary>Full-width digits, signs, brackets and separators to their half-width forms; other characters stay.</summary>
    private static string Narrow(string printed) =>
        string.Create(printed.Length, printed, static (narrow, wide) =>
        {
            for (var i = 0; i < wide.Length; i++)
                narrow[i] = Narrow(wide[i]);
        });

    private static char Narrow(char c) =>
        c switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u2212' or '\u2010' or '\u2011' or '\u2013' or '\uFE63' => '-',
            '\u3000' or '\u00A0' or '\u2007' or '\u202F' => ' ',
            _ => c,
        };

    private static bool IsQualified(string text) =>
        Qualifiers.Any(word => text.Contains(word, StringComparison.Ordinal));
}
