using Hengji.Checks;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Reports;
using Hengji.Schemes;

namespace Hengji.Packs.Reading;

/// <summary>What one pack folder writes itself, before the packs it extends are merged in.</summary>
internal sealed record PackLayer(string Id, string Title, DateOnly ValidFrom, DateOnly ConfirmedOn)
{
    public ImmutableArray<PackEntry<string>> Extends { get; init; } = [];

    public PackEntry<string>? DepartmentScheme { get; init; }

    public ImmutableArray<PackEntry<string>> FormOrder { get; init; } = [];

    public ImmutableArray<PackEntry<FormDefinition>> Forms { get; init; } = [];

    public ImmutableArray<PackEntry<Rule>> Rules { get; init; } = [];

    public ImmutableArray<PackEntry<Scheme>> Schemes { get; init; } = [];

    public ImmutableArray<PackEntry<decimal>> Parameters { get; init; } = [];

    public ImmutableArray<PackEntry<ImmutableArray<ScoreBand>>> Bands { get; init; } = [];

    public ImmutableArray<PackEntry<Deadline>> Deadlines { get; init; } = [];

    public ImmutableArray<PackEntry<LibraryIndicator>> Library { get; init; } = [];

    public PackEntry<ReportTemplate>? Template { get; init; }
}
