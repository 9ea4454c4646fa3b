using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>So many projects and so much money of a kind, with their shares of all.</summary>
public sealed record Batch(string Name, Fact Projects, Fact Money, Fact ProjectShare, Fact MoneyShare);

/// <summary>A kind of projects that add up to a whole, and the whole.</summary>
public sealed record Batches(ImmutableArray<Batch> Parts, Fact Projects, Fact Money);

/// <summary>A project a bureau had evaluated.</summary>
public sealed record EvaluatedProject(string Name, string Body, string Kind, Fact Money, Fact Score)
{
    public string Grade => Score.Value >= 90 ? "优" : Score.Value >= 80 ? "良" : Score.Value >= 60 ? "中" : "差";
}

/// <summary>What a county's bureau of finance did in a year to manage by performance.</summary>
public sealed record BureauYear(
    Fact Bodies, Fact Primary, Fact Secondary, Fact Appraised, Fact Declared, Fact Supported, Fact Cut, Fact CutRate, Fact Refused, Fact RefusedMoney, Batches Goals, Fact Returned, Fact ReturnedRate,
    Outlay June, Outlay September, Fact Stages, Fact Yellow, Fact Red, Fact Back, Fact BackProjects, Batches Grades, Comparison SelfMoney, ImmutableArray<EvaluatedProject> Evaluated, Fact EvaluatedCount, Fact EvaluatedMoney, Comparison EvaluatedYear, Fact Average,
    Fact Good, Fact Middle, Batches Uses, Fact Problems, Fact Mended, Fact MendedRate, Fact Sessions, Fact Trained, Fact Published, Fact PublishedRate);
