using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>What one who pays bears of a premium.</summary>
public sealed record PremiumPart(Fact Money, Fact Share);

/// <summary>A crop or kind of animals: how much is insured of what there is, its premium and who pays it.</summary>
public sealed record InsuredCrop(string Name, string Unit, Fact Whole, Fact Insured, Fact InsuredRate, Fact Each, Fact Premium, ImmutableArray<PremiumPart> Parts, Fact Assured);

/// <summary>A county's premiums and damages.</summary>
public sealed record InsuredCounty(string Name, Fact Households, Fact Premium, Fact Subsidy, Fact Damages, Fact Ratio);

/// <summary>A city's subsidies to premiums of insurance for farms.</summary>
public sealed record CropInsurance(
    ImmutableArray<InsuredCrop> Crops, ImmutableArray<PremiumPart> Parts, Fact Premium, Fact Subsidy, Fact Assured, Comparison Premiums, ImmutableArray<PayingLevel> Levels, PayingLevel All, ImmutableArray<InsuredCounty> Counties, InsuredCounty AllCounties, Fact CountyCount,
    Comparison Damages, Fact Helped, Fact DamageEach, SelfPoll Poll, SelfForm Form);
