using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Events of a kind and who came to them.</summary>
public sealed record LibraryEvent(string Name, Fact Count, Fact People);

/// <summary>A public library that evaluates itself.</summary>
public sealed record Library(
    UnitMoney Money, ImmutableArray<BudgetRun> Tasks, Comparison Readers, Comparison Loans, Comparison Cards, Fact BooksBefore, Fact BooksBought, Fact BooksGiven, Fact BooksOut, Fact BooksNow, Fact BookMoney, Fact BookPrice,
    ImmutableArray<LibraryEvent> Events, LibraryEvent AllEvents, Fact PerEvent, Fact Branches, Fact Volunteers, Fact Hours, Fact LeftRate, SelfPoll Poll, SelfScore Score);
