using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Questionnaires;

/// <summary>How content answers of a poll are, the most content first.</summary>
internal static partial class PollLevel
{
    /// <summary>Levels that are contents: 非常满意, 满意, 基本满意.</summary>
    public const int LastContent = 2;

    /// <summary>不满意.</summary>
    public const int Bad = 4;

    private static readonly Regex[] Levels = [Very(), Good(), Fairly(), Middling(), NotContent()];

    /// <summary>The level of counted answers, 0 … 4; −1 for anything else.</summary>
    public static int Of(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Number.IsCount: true } ? Of(mention.Subject) : -1;

    /// <summary>The level that words name; −1 for anything else.</summary>
    public static int Of(string words) => Array.FindIndex(Levels, level => level.IsMatch(words));

    [GeneratedRegex("(?<!不)(?:非常|很|十分)满意$", RegexOptions.CultureInvariant)]
    private static partial Regex Very();

    [GeneratedRegex("(?<![非常很分较本不太大够])满意$", RegexOptions.CultureInvariant)]
    private static partial Regex Good();

    [GeneratedRegex("(?<!不)(?:比较|较|基本)满意$", RegexOptions.CultureInvariant)]
    private static partial Regex Fairly();

    [GeneratedRegex("(?:^|满意)一般$|^尚可$", RegexOptions.CultureInvariant)]
    private static partial Regex Middling();

    [GeneratedRegex("(?:不(?:太|大|够|很)?|很不|非常不|极不)满意$", RegexOptions.CultureInvariant)]
    private static partial Regex NotContent();
}
