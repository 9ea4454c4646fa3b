using Hengji.Storage.Answers;

namespace Hengji.Storage.Mapping;

internal sealed class KeptAnswerMapping : IEntityTypeConfiguration<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> builder)
    {
        builder.ToTable("kept_answers");
        builder.HasKey(answer => new { answer.PersonId, answer.Key });
        builder.Property(answer => answer.Key).HasMaxLength(100);
        builder.Property(answer => answer.RequestHash).HasMaxLength(64);
    }
}
