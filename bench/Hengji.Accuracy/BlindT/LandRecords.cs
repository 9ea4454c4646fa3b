using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Something asked for: as declared, as the assessors would grant it, and what they cut.</summary>
public sealed record AppraisedLine(Priced Declared, Priced Assessed, Fact Cut);

/// <summary>Money of one year of the project: asked for and granted.</summary>
public sealed record AppraisedYear(Fact Declared, Fact Assessed, Fact Cut, Fact Share);

/// <summary>A project to scan and join old land records, appraised before it gets money.</summary>
public sealed record LandRecords(
    ImmutableArray<AppraisedLine> Lines, Fact Declared, Fact Assessed, Fact Cut, Fact CutRate, Fact Fee, Fact FeeRate, ImmutableArray<AppraisedYear> Years, ImmutableArray<Portion> Sources,
    Fact Volumes, Fact Scanned, Fact ScannedRate, Fact Unscanned, Fact Pages, Fact PagesEach, Comparison Requests, Fact OnPaper, Fact OnPaperShare, Fact Offices, Fact Minutes, Fact MinutesWanted, Fact MinutesCut, Fact MinutesCutRate,
    Fact Experts, ImmutableArray<Fact> ExpertScores, Fact ExpertAverage, Fact Interviewed, Fact Comparable, Fact LowPrice, Fact HighPrice, MarkSheet Sheet);
