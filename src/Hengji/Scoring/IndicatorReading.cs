using Hengji.Checks;
using Hengji.Indicators;

namespace Hengji.Scoring;

/// <summary>The indicators of a submission, and the rows that could not be read as one.</summary>
/// <param name="Indicators">Readable rows in form order.</param>
/// <param name="Findings">One finding for each row that was left out, with its place.</param>
public sealed record IndicatorReading(ImmutableArray<Indicator> Indicators, ImmutableArray<Finding> Findings);
