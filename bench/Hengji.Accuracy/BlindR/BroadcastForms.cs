using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Money of one kind in a form: first budget, budget of the year, spent.</summary>
public sealed record FormMoney(string Name, Fact Initial, Fact Budget, Fact Spent, Fact Rate);

/// <summary>The form of one project: its money, what was done, its points.</summary>
public sealed record BroadcastForm(string Name, string Purpose, ImmutableArray<FormMoney> Parts, FormMoney All, ImmutableArray<Deed> Deeds, Fact Content, MarkSheet Sheet);

/// <summary>A district's media centre: forms of its projects and one list of them all.</summary>
public sealed record BroadcastForms(ImmutableArray<BroadcastForm> Forms, Fact Count, FormMoney All, Fact Left, Fact Best, Fact Average, Fact Towns, Fact Villages, Fact Speakers, Fact OnlineSpeakers, Fact OnlineRate, Fact Stories);
