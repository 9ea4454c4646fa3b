using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Schools of a class: the monthly standard, teachers and money of both halves of the year.</summary>
public sealed record TeacherClass(string Name, string Place, Fact Schools, Fact Standard, Fact Spring, Fact SpringMoney, Fact Autumn, Fact AutumnMoney, Fact Money, Fact Share);

/// <summary>A school district: schools, teachers at the end of the year, money paid out.</summary>
public sealed record TeacherArea(string Name, Fact Schools, Fact Teachers, Fact Paid, Fact Each);

/// <summary>What was due by standard, added and taken off, paid out; and where the money came from.</summary>
public sealed record TeacherMoney(Fact Due, Fact Back, Fact Off, ImmutableArray<Portion> OffKinds, Fact Paid, Fact Opening, ImmutableArray<Portion> Given, Fact GivenAll, Fact Usable, Fact Rate, Fact Closing, Fact Asked, Fact AskedGap);

/// <summary>A county's allowance for teachers in the country.</summary>
public sealed record RuralTeachers(
    ImmutableArray<TeacherClass> Classes, TeacherClass All, ImmutableArray<Portion> Joined, Fact JoinedAll, ImmutableArray<Portion> Gone, Fact GoneAll, Fact GoneRate, Fact CountyTeachers, Fact TeacherShare, ImmutableArray<Portion> Ages,
    ImmutableArray<TeacherArea> Areas, Fact AreaCount, TeacherMoney Money, Comparison Compared, Comparison People, Fact Each, Fact EachMonth, Fact OldStandard, Fact Raised, Fact RaisedRate, ImmutableArray<Asked> Polls, Asked AllPolls, ImmutableArray<Deed> Deeds, Fact Rules);
