using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>What a change is from, called by the name it was told by in the same sentence: 2025年预算执行数为57.43万元，2026年预算安排56.12万元，比2025年预算执行数减少2.27%.</summary>
internal static partial class RepeatedBase
{
    private static readonly string[] Fillers = ["当年", "年度", "年初", "全年", "本级", "的"];

    /// <summary>The one amount told between the base and the change: what it is now; null where none or several are.</summary>
    public static Mention? Now(Mention change, Mention before, ImmutableArray<Mention> sentence) =>
        sentence.Where(mention => mention.Number.Start > before.Number.Start && mention.Number.Start < change.Number.Start && mention.Depth <= change.Depth).ToList()
            is [{ IsPlain: true, RowLength: 1 } one] && one.Dimension == before.Dimension && one.Measure is not (Measure.Change or Measure.LastYear or Measure.Earlier) ? one : null;

    /// <summary>The one amount of that name before the change; null where none or several are.</summary>
    public static Mention? Of(Mention change, ImmutableArray<Mention> sentence)
    {
        if (Compared().Match(change.Lead) is not { Success: true } compared)
            return null;
        var (year, name) = (compared.Groups["year"].Value, Core(compared.Groups["name"].Value));
        var told = sentence.Where(mention => mention.Number.Start < change.Number.Start && mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && IsCalled(mention.Lead, year, name)).ToList();
        return told is [var one] ? one : null;
    }

    private static bool IsCalled(string lead, string year, string name) =>
        Told().Match(lead) is { Success: true } told && told.Groups["year"].Value == year && Core(told.Groups["name"].Value) == name;

    private static string Core(string name) => Fillers.Aggregate(name.Trim(), (left, filler) => left.Replace(filler, "", StringComparison.Ordinal)).TrimEnd('数', '额');

    [GeneratedRegex(@"(?:比|较|与|同|和)(?<year>20\d\d) *年度?(?<name>[^，；。：、（）\d增减升降]{2,12}?)(?:相比|比)?(?:增|减|上升|下降)", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"(?<![比较与同和])(?<year>20\d\d) *年度?(?<name>[^，；。：、（）\d]{2,12}?)(?:为|是|安排|共|计)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
