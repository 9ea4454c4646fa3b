using Hengji.Accuracy.Layouts;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Slips;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Measuring;

/// <summary>A document of the measurement.</summary>
/// <param name="Layout">How it is written.</param>
/// <param name="Seed">Its year.</param>
/// <param name="Slip">What was planted; null in a clean document.</param>
/// <param name="Edition">What is printed.</param>
internal sealed record Sample(Layout Layout, int Seed, PlantedSlip? Slip, Edition Edition)
{
    /// <summary>File name without ending.</summary>
    public string Name => $"{Layout.Name}-{Seed}-{Slip?.Kind.ToString() ?? "clean"}";

    /// <summary>Nothing in it can be found wrong.</summary>
    public bool IsSilent => Slip is null || Slip.Kind == SlipKind.BelowRounding;

    /// <summary>For each year and layout a clean document, one with a change below rounding, and one for each kind of slip it has a place for.</summary>
    public static IEnumerable<Sample> Of(MeasureOptions options)
    {
        foreach (var year in Enumerable.Range(options.FirstSeed, options.Years).Select(YearMaker.Make))
            foreach (var layout in AllLayouts.All.Where(options.Chooses))
            {
                var page = layout.Write(year);
                yield return new(layout, year.Seed, null, new Edition(page));
                var planter = new SlipPlanter(page, year.Ledger, year.Seed);
                foreach (var slip in Enum.GetValues<SlipKind>().Select(planter.Plant).OfType<PlantedSlip>())
                    yield return new(layout, year.Seed, slip, slip.Edition);
            }
    }
}
