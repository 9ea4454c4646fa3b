using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Auditing.Relations.Prose.Sums.Items;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>Items each with its change or without any (与上年持平), below a sentence that tells the whole change.</summary>
internal static partial class ItemChanges
{
    private const int FewestDigits = 3;

    /// <summary>The sum of the changes of one list; null where an item tells neither a change nor that there is none.</summary>
    public static ReportRelation? Of(ItemList list)
    {
        if (list.Before.LastOrDefault(ChangeParts.IsWhole) is not { } whole)
            return null;
        var parts = new List<(int Sign, Mention Mention)>();
        foreach (var item in list.Items)
        {
            if (item.FirstOrDefault(ChangeParts.IsWhole) is { } change && change.Dimension == whole.Dimension)
                parts.Add((change.Words.Direction, change));
            else if (!IsUnchanged(item, whole))
                return null;
        }
        return parts.Count == 1 ? Only(whole, parts) : ChangeParts.Sum(whole, parts);
    }

    /// <summary>All others stayed as they were: the one change is the whole one.</summary>
    private static ReportRelation? Only(Mention whole, List<(int Sign, Mention Mention)> part)
    {
        var relation = ChangeParts.Relation(whole, part);
        return Nodes.CanHold(relation.Left, relation.Right) ? relation
            : OneSlip.Explains(part, whole, whole.Words.Direction, FewestDigits) ? relation with { Certainty = Certainty.Conditional, Assumption = "假定其余各项均无增减；差额恰为一处笔误" }
            : null;
    }

    /// <summary>Whether the item says that it did not change, against what the whole is compared with.</summary>
    private static bool IsUnchanged(ImmutableArray<Mention> item, Mention whole) =>
        item.Any(mention => Unchanged().Match(mention.Tail) is { Success: true } same && ComparisonWords.Against(same.Value) == ComparisonWords.Against(whole.Lead));

    [GeneratedRegex(@"[与和同较比][^，。；：\d]{0,12}?(?:持平|一致|相同|相等|无变化|没有变化|无增减)", RegexOptions.CultureInvariant)]
    private static partial Regex Unchanged();
}
