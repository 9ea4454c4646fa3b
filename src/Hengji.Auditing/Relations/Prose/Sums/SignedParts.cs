using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Lists of what was more and what was less: 比上年多花5万元：驻村多18万元，培训多13万元，人才少26万元.</summary>
internal static partial class SignedParts
{
    /// <summary>The balance of the list; null where its parts do not go both ways.</summary>
    public static ReportRelation? Of(PartList list)
    {
        var (whole, parts) = (Sign(list.Total), list.Parts.Select(Sign).ToList());
        if (whole == 0 || parts.Contains(0) || parts.TrueForAll(sign => sign == parts[0]))
            return null;
        var unit = list.Total.Figure.Unit;
        return new ReportRelation(
            RelationKind.TextSum, Nodes.Sum(unit, list.Parts.Select((part, place) => (parts[place], part))), ComparisonOperator.Equal, Nodes.Sum(unit, (whole, list.Total)), unit,
            $"各项增减额之和等于“{list.Total.Subject}”的增减额")
        {
            Certainty = Certainty.Conditional,
            Assumption = "所列为全部增减",
        };
    }

    private static int Sign(Mention mention) => Words().Match(mention.Lead) is { Success: true } words ? (words.Groups["less"].Success ? -1 : 1) : 0;

    [GeneratedRegex(@"(?:(?<![至最许大差不])多|(?<less>(?<![至不最])少)|增加?|(?<less>减少?|下降|降低))(?:了|[花用支拨付缴收](?:出|付|费|了)?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
