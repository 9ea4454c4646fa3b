using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>The same fact in two tables.</summary>
internal static class RepeatedInTables
{
    /// <summary>The relations of each section with each later one.</summary>
    /// <param name="sections">Sections with their claims.</param>
    public static IEnumerable<ReportRelation> Of(IReadOnlyList<(TableSection Section, ILookup<FactName, Claim> Claims)> sections)
    {
        for (var first = 0; first < sections.Count; first++)
        {
            for (var later = first + 1; later < sections.Count; later++)
            {
                var basis = $"{sections[first].Section.Name}与{sections[later].Section.Name}";
                foreach (var relation in FactPairs.Between(RelationKind.Repeat, basis, sections[first].Claims.SelectMany(claim => claim), sections[later].Claims))
                    yield return relation;
            }
        }
    }
}
