/** How to find the limit, and what it is for. */
export const ownLimit = {
  how: '先留出房租、吃饭、看病、上学的钱，再看还剩多少。收入不稳，就按最少的那个月算。',
  why: '这两个数不会出现在任何一句要说的话里。过了它，先不答应。手头拿不出钱，“一次最多拿出”就填 0。',
};
