using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Names;

/// <summary>Asks whether two names of a document are one unit's (单位名称前后一致).</summary>
internal static class NameFindings
{
    private const string Code = "D22-unit-name";

    /// <summary>A question for each name with all its other names.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in UnitNames.Variants(document).GroupBy(variant => (variant.Name, variant.Place)))
        {
            var others = group.Where(variant => !told.Contains(variant.Other)).ToList();
            told.UnionWith(group.Select(variant => variant.Other).Append(group.Key.Name));
            if (others.Count > 0)
                yield return Ask(document, group.Key, others);
        }
    }

    private static Finding Ask(PrintedDocument document, (string Name, PrintedPlace Place) first, List<NameVariant> others) =>
        WordFindings.Ask(
            Code, "单位名称前后一致",
            $"{first.Place.Locator}称“{first.Name}”，{Message.List("，", others.Select(other => (Message)$"{other.OtherPlace.Locator}称“{other.Other}”"))}，是否同一单位",
            "同一单位请统一使用机构编制文件核定的名称；机构改革前后的名称应加以说明",
            others.Select(other => WordFindings.Find(document, other.OtherPlace, other.Other)).Prepend(WordFindings.Find(document, first.Place, first.Name)));
}
