using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Alike;
using Hengji.Auditing.Relations.Facts.Derived;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>The relations that are weighed by learnt weights: a number told again, and one that should follow from others.</summary>
internal static class LearntRelations
{
    /// <summary>The relations of a document.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var numbers = AlikeNumbers.Of(document, book, sections);
        return [.. ToldAlike.Of(numbers), .. ToldDerived.Of(numbers)];
    }
}
