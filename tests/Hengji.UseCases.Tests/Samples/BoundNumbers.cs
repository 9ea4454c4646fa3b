using Hengji.Reports;

namespace Hengji.UseCases.Tests.Samples;

/// <summary>All bound numbers of a report's text.</summary>
internal static class BoundNumbers
{
    public static IEnumerable<BoundNumber> Of(Report report) => report.Parts.SelectMany(Of);

    private static IEnumerable<BoundNumber> Of(ReportSection section) =>
        section.Blocks.OfType<Paragraph>()
            .SelectMany(paragraph => paragraph.Runs)
            .OfType<BoundNumber>()
            .Concat(section.Sections.SelectMany(Of));
}
