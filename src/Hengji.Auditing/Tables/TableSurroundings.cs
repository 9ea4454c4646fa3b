using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>What the text above a table says of it.</summary>
/// <param name="Title">Its heading; empty without.</param>
/// <param name="Unit">Its unit; null when not said.</param>
/// <param name="Year">The year its heading names.</param>
internal sealed record TableSurroundings(string Title, MeasureUnit? Unit, int? Year)
{
    private const int MostAbove = 3;
    private const int LongestTitle = 60;

    /// <summary>Looks at the short paragraphs just above a block.</summary>
    public static TableSurroundings Above(ImmutableArray<PrintedBlock> blocks, int place)
    {
        var above = blocks.Take(place).Reverse().TakeWhile(block => block is PrintedParagraph).Take(MostAbove)
            .Cast<PrintedParagraph>()
            .Where(paragraph => paragraph.Text.Length <= LongestTitle)
            .Select(paragraph => paragraph.Text)
            .ToList();
        var unit = above.Select(HeadText.Unit).FirstOrDefault(found => found is not null);
        var title = above.FirstOrDefault(text => HeadText.Core(text).Length > 0 && !text.TrimStart('（', '(').StartsWith("单位", StringComparison.Ordinal)) ?? "";
        return new TableSurroundings(title, unit is null ? null : MeasureUnit.Parse(unit), above.Select(HeadMeasures.Year).FirstOrDefault(year => year is not null));
    }
}
