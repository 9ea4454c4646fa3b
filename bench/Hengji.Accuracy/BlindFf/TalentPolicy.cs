using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>A degree: what one of it gets, how many got it, the money, shares.</summary>
public sealed record TalentDegree(string Name, string Brief, Fact Standard, Fact People, Fact Money, Fact PeopleShare, Fact MoneyShare);

/// <summary>A year of the policy: asked, granted, refused, money by kind.</summary>
public sealed record TalentYear(string Name, Fact Asked, Fact Granted, Fact Refused, Fact PassRate, Fact Settling, Fact Rent, Fact Spent, Fact Budget, Fact Rate);

/// <summary>A policy for settling talents over three years.</summary>
public sealed record TalentPolicy(
    ImmutableArray<TalentYear> Years, TalentYear All, Comparison Granted, Comparison Spent, Comparison Settling, ImmutableArray<TalentDegree> Degrees, Fact RentStandard, Fact RentPeople, Fact RentMonths, Fact RentEach, Fact SettlingShare, Fact RentShare,
    Fact Opening, Fact Came, Fact Gone, Fact Closing, Fact GoneRate, Comparison Stock, Fact GoneSoon, Fact GoneMoney, Fact Recovered, Fact Unrecovered, Fact RecoveredRate, Fact Local, Fact LocalShare, Fact Elsewhere, Asked Talents, Asked Firms, MarkSheet Sheet);
