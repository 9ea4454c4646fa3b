using Hengji.Storage.Reviewing;

namespace Hengji.Storage.Mapping;

internal sealed class SecondScoreMapping : IEntityTypeConfiguration<SecondScore>
{
    public void Configure(EntityTypeBuilder<SecondScore> builder)
    {
        builder.ToTable("second_scores");
        builder.Property(score => score.Line).HasMaxLength(40);
        builder.Property(score => score.ScorePoints).HasPrecision(7, 2);
        builder.Property(score => score.Reason).HasMaxLength(2000);
        builder.Property(score => score.By).HasMaxLength(50);
        builder.HasIndex(score => new { score.DossierId, score.Line }).IsUnique();
    }
}
