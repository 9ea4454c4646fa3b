using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A project of a small office, its money against last year and its own points.</summary>
public sealed record ArchiveProject(Outlay Money, Comparison Spent, Fact Points);

/// <summary>A city's archive on its whole expenditure.</summary>
public sealed record ArchiveOffice(
    Fact Posts, Fact Staff, Fact Technicians, Fact TechnicianShare, Outlay Basic, Outlay Project, Outlay All, Fact Initial, Fact Change, Fact ChangeRate, Comparison Spent, Fact Personnel, Fact Common, Fact CommonEach,
    ImmutableArray<ArchiveProject> Projects, Fact ProjectCount, Fact ProjectPoints, ImmutableArray<Deed> Deeds, Comparison Holdings, ImmutableArray<Portion> HoldingKinds, Fact Received, Fact Destroyed, Fact Scanned, Fact ScannedRate, Comparison Readers,
    Fact ReadersHere, Fact ReadersOnline, Fact OnlineShare, Asked Poll, BudgetedItem ThreePublic, MarkSheet Sheet, Fact LastScore, Fact ScoreChange, Fact LastProblems, Fact LastMended, Fact Open);
