using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A township's hospital: people it serves, what it gets for them, for its village clinics and for good work; what is spent and left.</summary>
public sealed record MedicineHospital(string Name, Fact People, Fact ForPeople, Fact Clinics, Fact ForClinics, Fact Reward, Fact Given, Fact Spent, Fact Left, Fact Rate, Fact Marks);

/// <summary>A level that gives.</summary>
public sealed record MedicineLevel(string Name, Fact Given, Fact Share, Fact Spent, Fact Rate);

/// <summary>What hospitals buy and whom they treat.</summary>
public sealed record MedicineUse(Comparison Bought, Fact Basic, Fact BasicShare, Fact Central, Fact CentralShare, Comparison Visits, Comparison Stays, Fact VisitMoney, Fact EachVisit);

/// <summary>A county's fund for basic medicines.</summary>
public sealed record MedicineFund(
    ImmutableArray<MedicineHospital> Hospitals, MedicineHospital All, Fact HospitalCount, Fact PersonYuan, Fact ClinicYuan, ImmutableArray<MedicineLevel> Levels, Comparison Given, ImmutableArray<Portion> Uses, MedicineUse Use, Fact Doctors, ImmutableArray<Asked> Polls, MarkSheet Sheet);
